import type { Visibility } from '@tra-cuu/data/article/article';

/** Who asks: the public, or staff of the office. */
export type Reader = 'public' | 'staff';

/** Whatever is kept for these readers is what a reader may see. */
export const visibilityFor: Record<Reader, Visibility> = { public: 'public', staff: 'internal' };

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Whether an address, or the host part of an address, is this machine's own. */
export const isLoopback = (host: string): boolean => loopback.test(host);

/**
 * As long as nobody can sign in, whoever sits at the machine is staff, and everybody else is the public: a server that
 * other machines can reach shows the public view to all.
 */
export const readerAt = (host: string): Reader => (isLoopback(host) ? 'staff' : 'public');
