import type { Block } from '../article/article.ts';

/**
 * Meilisearch keeps 65,535 positions of a field and loses the words past them. A word takes one position, and a break
 * between sentences eight, so a long text goes on in the next field of the same document.
 */
const positionsInField = 60_000;
const positionsAtBreak = 8;

/**
 * The first field holds no more than this many UTF-16 units, so that a page of results can fetch it for every hit: it is the whole
 * body of most articles. The rest of longer ones is fetched for the few hits that need it.
 */
export const openingLength = 24_000;

/** The fields a body is spread over, in order. The last one takes all that is left. */
export const bodyFields = ['body', 'body2', 'body3', 'body4', 'body5', 'body6', 'body7', 'body8', 'body9'] as const;
export type BodyField = (typeof bodyFields)[number];

/** Between two blocks of a body. */
export const blockSeparator = '\n';

const wordOrBreak = /([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)|[.,;:!?…\n|()"]+/gu;

/** How many positions a text takes in the engine's index, never less than it really does. */
function countPositions(text: string): number {
  let positions = 0;
  for (const match of text.matchAll(wordOrBreak)) positions += match[1] === undefined ? positionsAtBreak : 1;
  return positions;
}

/**
 * The text of the blocks as body fields. Joined again, the fields are all blocks' texts separated by `blockSeparator`;
 * a field ends between two words. What is left over is empty and yet there: the engine refuses to search a field that no
 * document has.
 */
export function toBodyFields(blocks: readonly Block[]): Record<BodyField, string> {
  const text = blocks.map((block) => block.text).join(blockSeparator);
  const fields = Object.fromEntries(bodyFields.map((field) => [field, ''])) as Record<BodyField, string>;
  let start = 0;
  for (const [at, field] of bodyFields.entries()) {
    if (start >= text.length) break;
    const end = at === bodyFields.length - 1 ? text.length : at === 0 ? endOfOpening(text) : endOfField(text, start);
    fields[field] = text.slice(start, end);
    start = end;
  }
  return fields;
}

/** Ends between two blocks, or sentences, or words at least: words on two sides of the cut are not near each other in the index. */
function endOfOpening(text: string): number {
  if (text.length <= openingLength) return text.length;
  const opening = text.slice(0, openingLength);
  const cuts = [opening.lastIndexOf(blockSeparator), opening.lastIndexOf('. ') + 1, opening.lastIndexOf(' ')];
  return cuts.find((cut) => cut > openingLength / 2) ?? openingLength;
}

function endOfField(text: string, start: number): number {
  const rest = text.slice(start);
  if (countPositions(rest) <= positionsInField) return text.length;
  let positions = 0;
  for (const match of rest.matchAll(wordOrBreak)) {
    positions += match[1] === undefined ? positionsAtBreak : 1;
    if (positions > positionsInField) return start + match.index;
  }
  return text.length;
}
