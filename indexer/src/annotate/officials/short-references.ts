import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import { isJoined, type Token } from '../reading/tokens.ts';
import { endOfRun } from './capital-run.ts';
import type { FoundName } from './find-names.ts';
import { honorificsBefore } from './honorifics.ts';

/** A short reference has one word or two: "đồng chí Phương", "đồng chí Hà Phương". */
const mostWords = 2;

/**
 * The mentions of people in a text, in order: full names, and short references with the `name` and `key` of the full name that they stand
 * for. That is one read before, in this text or an earlier one (`known`, the latest last); of several people of one given name the one
 * named last is meant.
 */
export function mentionsIn(text: ReadText, known: readonly FoundName[], lexicon: Lexicon): FoundName[] {
  if (known.length + text.names.length === 0) return [];
  const before = [...known];
  const mentions: FoundName[] = [];
  const add = (name: FoundName): void => {
    const full = name.length <= mostWords ? fullNameOf(name.key, before) : undefined;
    const mention = full ? { ...name, name: full.name, key: full.key } : name;
    if (!full && !text.names.includes(name)) return;
    mentions.push(mention);
    before.push(mention);
  };
  const pointers = pronouns(text).map((pronoun) => ({ ...pronoun, pronoun: true as const }));
  for (const name of [...text.names, ...addressedOnly(text, lexicon), ...pointers].sort((a, b) => a.at - b.at)) {
    const last = before.at(-1);
    if (!('pronoun' in name)) add(name);
    else if (last) mentions.push({ ...name, name: last.name, key: last.key });
  }
  return mentions;
}

const opensClause = /[.!?,"“”…]\s*[-–]?\s*$|^\s*[-–"“]?\s*$/u;
/** "anh em", "bà con": no one in particular. */
const inGeneral = new Set('em con bà chị ta cô nội ngoại ấy này đó bác cha mẹ hùng dũng'.split(' '));

/** Forms of address without a name that begin a clause: "Ông từng là …", "Đồng chí yêu cầu …". */
function pronouns({ text, tokens }: ReadText): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || (at > 0 && token.gap === ' ')) continue;
    const { key, gap, start } = token;
    const length = key === 'ông' || key === 'bà' || key === 'anh' || key === 'chị' ? 1 : isComrade(tokens, at) ? 2 : 0;
    const next = tokens[at + length];
    if (length === 0 || !next || next.capital || !isJoined(next) || inGeneral.has(next.key)) continue;
    if (at > 0 && !opensClause.test(gap)) continue;
    const end = tokens[at + length - 1]?.end ?? start;
    found.push({ at, length, start, end, name: text.slice(start, end), key });
  }
  return found;
}

const isComrade = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'đồng' && tokens[at + 1]?.key === 'chí' && isJoined(tokens[at + 1]);

const fullNameOf = (key: string, known: readonly FoundName[]): FoundName | undefined =>
  known.findLast((name) => name.key === key || name.key.endsWith(` ${key}`));

/** A capitalised word or two behind a form of address that are no full name. */
function addressedOnly({ text, tokens, names }: ReadText, lexicon: Lexicon): FoundName[] {
  const ofNames = new Set(names.map(({ at }) => at));
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.capital || ofNames.has(at) || !isJoined(token) || honorificsBefore(at, tokens, lexicon) === at)
      continue;
    const words = tokens.slice(at, endOfRun(tokens, at, lexicon));
    const end = words.at(-1)?.end;
    if (words.length > mostWords || end === undefined) continue;
    const key = words.map((word) => word.key).join(' ');
    found.push({ at, length: words.length, start: token.start, end, name: text.slice(token.start, end), key });
  }
  return found;
}
