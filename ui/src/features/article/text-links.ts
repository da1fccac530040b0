import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import { toKnownPaper } from './to-known-paper.ts';

/** What a stretch of an article's text leads to: a person, a body or a paper by its id, or the papers of a number. */
export interface LinkTarget {
  kind: 'official' | 'department' | 'paper' | 'number';
  /** An id, or a number. */
  value: string;
}

/** A stretch of a text, in UTF-16 units from `start` to before `end`, that leads somewhere. */
export interface TextLink extends LinkTarget {
  start: number;
  end: number;
}

type Mentions = Pick<ArticleResponse, 'officials' | 'departments' | 'documentReferences'>;

/** The links of every block that has any, in order and without overlap. */
export function toTextLinks({ officials, departments, documentReferences }: Mentions): ReadonlyMap<number, TextLink[]> {
  const targets = [
    ...officials.map(({ id, mentions }) => ({ kind: 'official' as const, value: id, mentions })),
    ...departments.map(({ id, mentions }) => ({ kind: 'department' as const, value: id, mentions })),
    ...documentReferences.map((reference) => ({ ...toPaperTarget(reference), mentions: reference.mentions })),
  ];
  const byBlock = new Map<number, TextLink[]>();
  for (const { mentions, ...target } of targets)
    for (const { block, start, end } of mentions)
      byBlock.set(block, [...(byBlock.get(block) ?? []), { ...target, start, end }]);
  return new Map([...byBlock].map(([block, links]) => [block, withoutOverlap(links)]));
}

function toPaperTarget(reference: ArticleResponse['documentReferences'][number]): LinkTarget {
  const known = toKnownPaper(reference);
  return known === undefined ? { kind: 'number', value: reference.number } : { kind: 'paper', value: known };
}

/** Where names overlap (“Tỉnh ủy” in “Ban Tuyên giáo Tỉnh ủy”), the longest leads; of those as long, the first. */
function withoutOverlap(links: readonly TextLink[]): TextLink[] {
  const kept: TextLink[] = [];
  for (const link of [...links].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (link.start < link.end && kept.every(({ start, end }) => link.end <= start || link.start >= end))
      kept.push(link);
  return kept.sort((a, b) => a.start - b.start);
}
