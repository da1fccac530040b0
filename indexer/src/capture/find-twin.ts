import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { TextMarks } from '@tra-cuu/data/archive/print-store';
import { sha256Of } from '@tra-cuu/data/archive/sha256-of';
import { toArticleId } from '@tra-cuu/data/article/article-id';
import type { FoundDocument } from './found-document.ts';

/**
 * The article that a document says the very same as, where it stands to reason that the two are one: another address of the same site, or a
 * copy of the same file. What another site prints, or another source gives an id, is a document of its own, however alike. So is
 * what says next to nothing, and what others may see.
 */
export function findTwin(
  archive: Archive,
  document: FoundDocument,
  marks: TextMarks,
): { id: string; identity: string } | null {
  if (!marks.print || document.identity.kind === 'import') return null;
  const own = toArticleId(document.identity);
  const candidates = archive.prints.listSame(marks.digest);
  return candidates.find((other) => other.id !== own && isTwin(document, other)) ?? null;
}

type Candidate = ReturnType<Archive['prints']['listSame']>[number];

function isTwin({ identity, visibility, bytes }: FoundDocument, other: Candidate): boolean {
  if (other.visibility !== visibility) return false;
  if (identity.kind === 'web') return hostOf(other.identity) === new URL(identity.url).host;
  return other.identity.startsWith('file:') && bytes !== null && other.sha256 === sha256Of(bytes);
}

function hostOf(identity: string): string | null {
  const url = identity.startsWith('web:') ? identity.slice('web:'.length) : '';
  return URL.canParse(url) ? new URL(url).host : null;
}
