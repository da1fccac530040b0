import type { LocatedHead } from './locate-head.ts';
import type { PaperTypes } from './paper-types.ts';
import type { PaperRecord } from './read-paper-record.ts';
import { typeAtStart } from './read-type-line.ts';
import { typeOfNumber } from './type-of-number.ts';

/** What a paper's kind is read out of. */
interface TypeSources {
  head: LocatedHead | null;
  record: PaperRecord;
  title: string;
  number: string | undefined;
}

const letter = 'Công văn';
const signOfLetter = /^(?:v\/v|kính gửi)/iu;

/**
 * The kind of a paper: by the name that it prints, then by its record, by the title of its page; a letter prints none, and has "V/v" and
 * "Kính gửi" instead. Last by the symbol in its number, where that stands for one kind alone.
 */
export function readType({ head, record, title, number }: TypeSources, types: PaperTypes): string | undefined {
  const recorded = typeAtStart(record.get('type') ?? '', types);
  const asLetter = head && isLetter(head) ? letter : undefined;
  const named = head?.kind?.type ?? recorded ?? asLetter ?? typeAtStart(title, types);
  return named ?? (number === undefined ? undefined : typeOfNumber(number, types));
}

const isLetter = ({ lines, own }: LocatedHead): boolean =>
  [own.rest, ...lines.slice(own.at + 1)].some((line) => signOfLetter.test(line));
