import type { Lexicon } from '../reading/lexicon.ts';
import { isGlued, isJoined, type Token } from '../reading/tokens.ts';
import { findPerson } from './find-person.ts';

/** A body's own name: how many words it has, and whether it is all of words that names of bodies are made of. */
export interface OwnName {
  length: number;
  known: boolean;
}

/** What kind of name is read: in capitals ("named"), in any letters ("open"), a part's, a unit's number or place, a cell's. */
type Tail = 'named' | 'open' | 'part' | 'unit' | 'cell';

const mostNameWords = 14;
/** After these a name that goes on in small letters is over: "Công ty Xổ số kiến thiết và …". */
const enders = new Set(['và', 'tại', 'của', 'do']);
/** Words that may stand in small letters anywhere inside a company's or school's name. */
const innerWords = new Set('và cổ phần trách nhiệm hữu hạn một thành viên tư nhân'.split(' '));

/** The text that a name is read from, and what of it is known already. */
interface Reading {
  tokens: readonly Token[];
  at: number;
  tail: Tail;
  lexicon: Lexicon;
  /** Whether a person's name may follow. */
  mayName: () => boolean;
}

/**
 * Reads a body's own name: words of the vocabulary of such names, in any letters behind the first ("Trợ giúp pháp lý nhà nước",
 * "Kinh tế - Ngân sách"), and words in capitals with the second halves of theirs in small letters ("Cấp nước").
 */
export function readBodyName(
  tokens: readonly Token[],
  at: number,
  tail: Tail,
  lexicon: Lexicon,
  mayName: () => boolean,
): OwnName {
  const reading = { tokens, at, tail, lexicon, mayName };
  if (isPersonsName(reading)) return { length: 0, known: false };
  let length = 0;
  let known = true;
  while (length < mostNameWords) {
    const words = readTrade(reading, length) || readKnown(reading, length);
    const step = words > 0 ? words : readStep(reading, length, known);
    if (step === 0) break;
    known &&= words > 0;
    length += step;
  }
  return { length, known: known && length > 0 };
}

/** "Giám đốc Công ty Lê Văn An" names no company. Schools named after people have a word between: "Trường THPT …". */
function isPersonsName({ tokens, at, lexicon, mayName }: Reading): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first?.capital || !lexicon.surnames.has(first.key) || readPhrase(tokens, at, lexicon) > 0) return false;
  const isThree = isJoined(tokens[at + 2]) && tokens[at + 2]?.capital === true;
  return isJoined(second) && second.capital && isThree && mayName();
}

/**
 * Words that names of bodies are made of: the first with a capital, others in any letters; behind "và", a dash or a comma with a
 * capital again ("Văn hóa, Khoa học và Thông tin", "Tài chính - Kế hoạch").
 */
function readKnown({ tokens, at, tail, lexicon }: Reading, inside: number): number {
  const from = at + inside;
  const token = tokens[from];
  if (!token) return 0;
  const phrase = (place: number): number => readPhrase(tokens, place, lexicon);
  const joined: boolean = isJoined(token);
  if (joined) {
    if (token.key === 'và' && inside > 0 && (tokens[from + 1]?.capital || tail === 'open' || tail === 'part'))
      return lexicon.bodies.find(tokens, from + 1)
        ? 0
        : addTo(1, phrase(from + 1) || readType(tokens, from + 1, lexicon));
    if (inside > 0 && token.key === 'các') return addTo(1, phrase(from + 1));
    if (inside === 0 && !token.capital && tail !== 'cell') return readSmallStart(tokens, from, tail, lexicon);
    return token.capital || (inside > 0 && tail !== 'named') ? phrase(from) : 0;
  }
  if (inside === 0) return 0;
  if (/^\s?[-–&]\s?$/.test(token.gap)) return phrase(from);
  return token.capital && /^,\s$/.test(token.gap) && tail !== 'named' ? readListed(tokens, from, phrase) : 0;
}

/** A name that begins in small letters: "Chi cục" bảo vệ thực vật, "Phòng" giao dịch. */
function readSmallStart(tokens: readonly Token[], at: number, tail: Tail, lexicon: Lexicon): number {
  const compound = lexicon.compoundNames.find(tokens, at)?.length ?? 0;
  return tail === 'named' ? compound : Math.max(compound, lexicon.nameWords.find(tokens, at)?.length ?? 0);
}

/** What may be a verb as well begins with a capital, the other words of names need not. */
function readPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const words = lexicon.nameWords.find(tokens, at)?.length ?? 0;
  if (!tokens[at]?.capital) return words;
  const compound = lexicon.compoundNames.find(tokens, at)?.length ?? 0;
  return Math.max(words, compound, lexicon.capitalNames.find(tokens, at)?.length ?? 0);
}

/** "và" THCS: a school of two types. */
const readType = (tokens: readonly Token[], at: number, lexicon: Lexicon): number =>
  tokens[at]?.capital ? (lexicon.beforeEponyms.find(tokens, at)?.length ?? 0) : 0;

const addTo = (joint: number, length: number): number => (length > 0 ? joint + length : 0);

/** ", Khoa học và Thông tin": behind a comma only the list that "và" ends belongs to the name. */
function readListed(tokens: readonly Token[], from: number, phrase: (at: number) => number): number {
  const first = phrase(from);
  const next = tokens[from + first];
  if (first === 0 || !next) return 0;
  if (/^,\s$/.test(next.gap) && next.capital) return addTo(first, readListed(tokens, from + first, phrase));
  if (next.key !== 'và' || !isJoined(next) || !tokens[from + first + 1]?.capital) return 0;
  return addTo(first + 1, phrase(from + first + 1));
}

/** One part of a name that is not known: a capitalised word with its small second half, a number, or small words that join. */
function readStep({ tokens, at, tail, lexicon, mayName }: Reading, inside: number, known: boolean): number {
  const from = at + inside;
  const token = tokens[from];
  if (!isJoined(token)) return 0;
  if (inside > 0 && (lexicon.posts.find(tokens, from) || lexicon.levels.find(tokens, from))) return 0;
  if (token.capital && (inside > 0 || tail === 'cell') && lexicon.bodies.find(tokens, from)) return 0;
  if (/^\d/.test(token.text)) return mayBeNumbered(tail, inside, known) ? readNumber(tokens, from) : 0;
  if (token.key === 'số' && isJoined(tokens[from + 1]) && /^\d{1,2}$/.test(tokens[from + 1]?.text ?? '')) return 2;
  const abbreviated = readAbbreviations(tokens, from);
  if (abbreviated > 0) return abbreviated;
  if (!token.capital) return tail === 'open' && innerWords.has(token.key) ? readJoint(tokens, from) : 0;
  if (inside > 0 && isPersonBehind(tokens, from, lexicon)) {
    if (isEponym(tokens, from, lexicon)) return readEponym(tokens, from, lexicon, mayName);
    if (mayName()) return 0;
  }
  if (inside > 0 && known && tail === 'named' && !isOrdinal(token)) return 0;
  if (isAbbreviation(token) || isForeign(token) || (lexicon.nameWords.find(tokens, from + 1)?.length ?? 0) > 1)
    return 1;
  return 1 + (inside > 0 && isWholeWord(tokens[from - 1]) ? 0 : readSmallWords(tokens, from + 1, lexicon));
}

/** "Trung đoàn" 896, "Chi bộ" 3, "Trường Tiểu học Kim Đồng" 2; "Cục Thuế" has no number. */
const mayBeNumbered = (tail: Tail, inside: number, known: boolean): boolean =>
  tail === 'unit' || tail === 'cell' || (inside > 0 && !(known && tail === 'named'));

/** A number, or a day that a school or a company is called after: "Mầm non" 19/5. */
const readNumber = (tokens: readonly Token[], at: number): number =>
  isGlued(tokens[at + 1]) && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1;

/** "Trường Tiểu học Kim Đồng 2" "Ngô Bội Dung": a surname with at least two names behind. */
const isPersonBehind = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.surnames.has(tokens[at]?.key ?? '') &&
  [1, 2].every((step) => isJoined(tokens[at + step]) && tokens[at + step]?.capital === true);

/** Whether a school's or a company's type stands before a name, which is then its own: "Trường THPT" Lê Hồng Phong. */
const isEponym = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  [1, 2].some((length) => lexicon.beforeEponyms.findAll(tokens, at - length).some((one) => one.length === length));

/** The words of the person's name that a school bears, without that of its head behind it. */
function readEponym(tokens: readonly Token[], at: number, lexicon: Lexicon, mayName: () => boolean): number {
  let run = 0;
  while (isJoined(tokens[at + run]) && tokens[at + run]?.capital && !lexicon.posts.find(tokens, at + run)) run += 1;
  const keys = tokens.slice(at, at + run).map(({ key }) => key);
  return (mayName() && findPerson(keys, lexicon, 2)) || run;
}

const isOrdinal = ({ text }: Token): boolean => /^[IVX]+$/.test(text);

/** Words of which no trade's name is made: behind a company's form they begin a sentence's next part. */
const noTrade = new Set(
  'đã đang sẽ là có được bị với của cho cùng về do để từ theo trong trên tại ở đến vào này đó khi không'.split(' '),
);
const mostTradeWords = 9;

/**
 * A company's trade in small letters between its form and its name: "Công ty TNHH" thương mại và tổ chức sự kiện "Á Châu". 0 where no
 * name in capitals follows.
 */
function readTrade({ tokens, at: start, tail, lexicon }: Reading, inside: number): number {
  const at = start + inside;
  if (tail !== 'open' || !isJoined(tokens[at]) || tokens[at]?.capital) return 0;
  if (![1, 2, 3].some((length) => endsForm(tokens, at, length, lexicon))) return 0;
  for (let length = 1; length <= mostTradeWords; length += 1) {
    const [word, next] = [tokens[at + length - 1], tokens[at + length]];
    if (!word || noTrade.has(word.key) || !isJoined(next)) return 0;
    if (next.capital)
      return lexicon.posts.find(tokens, at + length) || lexicon.bodies.find(tokens, at + length) ? 0 : length;
  }
  return 0;
}

const endsForm = (tokens: readonly Token[], at: number, length: number, lexicon: Lexicon): boolean =>
  lexicon.companyForms.findAll(tokens, at - length).some((one) => one.length === length);

/** "VH-TT-DL", "TN&MT": abbreviations with nothing but a sign between them. 0 where only one stands. */
function readAbbreviations(tokens: readonly Token[], at: number): number {
  let length = 1;
  while (isAbbreviation(tokens[at + length]) && /^\s?[-–&]\s?$/.test(tokens[at + length]?.gap ?? '')) length += 1;
  return length > 1 && isAbbreviation(tokens[at]) ? length : 0;
}

const isAbbreviation = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}{2,5}$/u.test(token.text);

/** "Thuận" before "Giang": the pair is full, and what follows in small letters is no name. "TNHH" is no half of a pair. */
const isWholeWord = (token: Token | undefined): boolean =>
  token?.capital === true && token.text !== token.text.toUpperCase();

/** "Eximbank" is no syllable of Vietnamese, and has no second half. */
const isForeign = ({ text }: Token): boolean => text.length > 7 || /[fjwz]/i.test(text);

/** Small words inside a name are part of it where a capital follows them: "Công ty Cổ phần", "trách nhiệm hữu hạn Minh". */
function readJoint(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isJoined(tokens[at]) && innerWords.has(tokens[at]?.key ?? '')) at += 1;
  const next = tokens[at];
  return isJoined(next) && next.capital && at - from > 1 ? at - from : 0;
}

/**
 * The small words behind a capitalised one that belong to the name. Vietnamese words pair up, so there is one, or three where
 * the name ends behind them: "Tư pháp", "Xổ số kiến thiết".
 */
function readSmallWords(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (at - from < 5) {
    const token = tokens[at];
    if (!isJoined(token) || token.capital || /^\d/.test(token.text)) break;
    if (lexicon.endOfName.find(tokens, at) || lexicon.levels.find(tokens, at) || lexicon.posts.find(tokens, at)) break;
    at += 1;
  }
  const run = at - from;
  const next = tokens[at];
  const isOver = !isJoined(next) || enders.has(next.key) || lexicon.levels.find(tokens, at) !== undefined;
  if (run === 3 && isOver) return 3;
  return Math.min(run, 1);
}
