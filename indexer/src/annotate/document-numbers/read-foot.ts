import type { Block } from '@tra-cuu/data/article/article';
import { readPlaceAndDay } from './read-place-and-day.ts';
import { readSigner } from './read-signer.ts';

/** What the end of a paper tells of it. */
export interface Foot {
  signer?: string;
  /** Of papers whose place and day stand below their text, as they did in old ones. */
  place?: string;
  date?: string;
}

/** A law prints no place and day in its head; its last article is followed by the day on which it was passed. */
const passed = /^(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết) này (?:đã )?được .{0,200}thông qua/u;
const longestLine = 200;
/** How many lines above and below the signature the place and the day may stand. */
const reach = 8;

/** Reads the signature below a text, and the day around it. `last` is a name that was taken for the author's from below the text. */
export function readFoot(
  blocks: readonly Block[],
  surnames: Pick<ReadonlySet<string>, 'has'>,
  last: string | undefined,
): Foot {
  const text = blocks.flatMap((block) => block.text.split(/[\n\t]|[^\S\n]{3,}/u)).map((line) => line.trim());
  const lines = last === undefined ? text : [...text, last];
  const signature = readSigner(lines, surnames);
  const around = lines.slice(
    Math.max(0, (signature?.at ?? lines.length) - reach),
    (signature?.at ?? lines.length) + reach,
  );
  return { ...dayAround(around), ...(signature && { signer: signature.name }) };
}

function dayAround(lines: readonly string[]): Pick<Foot, 'place' | 'date'> {
  for (const line of lines) {
    const words = line.replace(passed, '').trim();
    const day = line.length < longestLine ? readPlaceAndDay(words) : null;
    if (day?.date !== undefined) return day;
  }
  return {};
}
