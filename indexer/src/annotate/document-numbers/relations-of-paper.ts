import type { Block, DocumentHead } from '@tra-cuu/data/article/article';
import { readImplemented } from './read-implemented.ts';
import { readRelations } from './read-relations.ts';

type Relations = DocumentHead['relations'];

const section =
  /^(?:Điều\s+\d|Chương\s|Phần\s|[IVX]{1,4}\s*(?:[.)–-]|\/\s*\p{Lu})|\d{1,2}\s*[.)/-](?!\d)|[A-D]\s*[.)])/u;
const openingLines = 12;
const longestQuote = /^[“"]/u;

/** All that a paper says that it does to others: in `abstract`, and in the blocks of its text. Its own number is none of them. */
export function relationsOf(abstract: string, blocks: readonly Block[], own: string | undefined): Relations {
  const text = blocks.filter(({ text }) => !longestQuote.test(text));
  const lines = text.flatMap((block) => block.text.split('\n'));
  const end = lines.findIndex((line) => section.test(line));
  const opening = lines.slice(0, Math.min(end < 0 ? lines.length : end, openingLines));
  const implemented = readImplemented([abstract, ...opening]).map((number) => ({
    kind: 'implements' as const,
    number,
  }));
  const relations = new Map<string, Relations[number]>();
  for (const relation of [...readRelations(abstract, text), ...implemented])
    if (relation.number !== own) relations.set(`${relation.kind} ${relation.number}`, relation);
  return [...relations.values()];
}
