import { telex } from './telex.ts';
import type { TypingMethod } from './typing-method.ts';
import { vni } from './vni.ts';

/** The two methods by which nearly everyone types Vietnamese. */
export const typingMethods = { telex, vni } satisfies Record<string, TypingMethod>;

export type TypingMethodName = keyof typeof typingMethods;
