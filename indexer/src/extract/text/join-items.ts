import type { Block } from '@tra-cuu/data/article/article';

const item = /^([-–—+*•·▪●])\s+(?=\S)/u;

/** The blocks, paragraphs that follow one another and begin with one sign as one list, its lines without the sign. */
export function joinItems(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const sign = signOf(blocks[at]);
    const end = sign === undefined ? -1 : blocks.slice(at).findIndex((block) => signOf(block) !== sign);
    const length = sign === undefined ? 1 : end < 0 ? blocks.length - at : end;
    const run = blocks.slice(at, at + length);
    if (length > 1) joined.push({ kind: 'list', text: run.map(({ text }) => text.replace(item, '')).join('\n') });
    else joined.push(...run);
    at += length;
  }
  return joined;
}

const signOf = (block: Block | undefined): string | undefined =>
  block?.kind === 'paragraph' ? item.exec(block.text)?.[1] : undefined;
