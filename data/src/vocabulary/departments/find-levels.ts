import { type DepartmentLevel, departmentLevels } from '../../article/article.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type NameWord, toNameWords } from './name-words.ts';
import { createPhraseTable, type PhraseAt, type PhraseTable } from './phrase-table.ts';

/** What a word of a name says of the body's level. */
interface Mark {
  /** "city" is province or district, by which city it is; "hamlet" is grassroots, where its name follows. */
  level?: DepartmentLevel | 'country' | 'city' | 'hamlet' | undefined;
  isHead?: boolean;
  /** Of a head: whether the bodies have names of their own, in which "Việt Nam" tells no level. */
  own?: boolean;
  /** "Đảng ủy", "Đảng bộ". */
  party?: boolean;
  /** A body whose Party organisation is one of the grassroots. */
  workplace?: boolean;
  /** A city that is a province. */
  centralCity?: boolean;
}
type Departments = Pick<Vocabulary, 'departments'>;

/**
 * The levels that a body of this name may stand at, by the words of the name alone: one where they tell it, two for a city
 * that may be a province's or the centre's, none where they say nothing. The lowest level named counts: "Ủy ban MTTQ Việt Nam
 * xã Tân Lập" is of a commune. A Party organisation in an office or an enterprise is one of the grassroots (tổ chức cơ sở đảng).
 */
export function findLevels(name: string, { departments }: Departments): readonly DepartmentLevel[] {
  const known = levelsOf.get(departments) ?? new Map<string, readonly DepartmentLevel[]>();
  const before = known.get(name);
  if (before) return before;
  const levels = readLevels(name, departments);
  if (known.size >= remembered) known.clear();
  levelsOf.set(departments, known.set(name, levels));
  return levels;
}

/** How many names are remembered: articles name the same bodies. */
const remembered = 20_000;
const levelsOf = new WeakMap<Vocabulary['departments'], Map<string, readonly DepartmentLevel[]>>();

function readLevels(name: string, departments: Vocabulary['departments']): readonly DepartmentLevel[] {
  const words = toNameWords(name);
  const marks = readMarks(words, tableOf(departments));
  const levels = marks.flatMap((mark, index) => levelOf(mark, words, marks[index + 1], marks[0]));
  const isOfWorkplace = marks.some((mark, index) => isPartyOfWorkplace(mark, marks[index + 1]));
  if (isOfWorkplace && !levels.includes('central')) return ['grassroots'];
  const told = levels.map((level) => (level === 'town' ? townIn(levels) : level)).filter((level) => level !== 'city');
  const lowest = departmentLevels.filter((level) => told.includes(level)).at(-1);
  if (levels.includes('city') && (!lowest || lowest === 'central')) return ['province', 'district'];
  return lowest ? [lowest] : [];
}

/** A city behind a provincial body is the province itself: "Sở Nội vụ thành phố Sông Lĩnh". */
const townIn = (levels: readonly (DepartmentLevel | 'city' | 'town')[]): DepartmentLevel =>
  levels.indexOf('province') >= 0 && levels.indexOf('province') < levels.indexOf('town') ? 'province' : 'district';

const tables = new WeakMap<Vocabulary['departments'], PhraseTable<Mark>>();

function tableOf(departments: Vocabulary['departments']): PhraseTable<Mark> {
  const table = tables.get(departments) ?? createPhraseTable(marksOf(departments));
  tables.set(departments, table);
  return table;
}

const ownNames = new Set(['named', 'open', 'part', 'unit']);

/** Every phrase that may stand in a name, so that none is read inside another: no "Quốc hội" in "Đoàn đại biểu Quốc hội". */
function marksOf(departments: Vocabulary['departments']): (readonly [string, Mark])[] {
  const { kinds, sectors, compound_names, capital_names, level_words, central_cities, party_heads, workplaces } =
    departments;
  return [
    ...kinds.map(({ name, level, tail }) => [name, { level, own: ownNames.has(tail), isHead: true }] as const),
    ...[...sectors, ...compound_names, ...capital_names].map((name) => [name, {}] as const),
    ...Object.entries(level_words).flatMap(([level, words]) =>
      words.map((word) => [word, { level: level as keyof typeof level_words }] as const),
    ),
    ...central_cities.map((name) => [name, { centralCity: true }] as const),
    ...party_heads.map((name) => [name, { party: true }] as const),
    ...workplaces.map((name) => [name, { workplace: true }] as const),
  ];
}

/** The phrases of a name from its left, none within another. */
function readMarks(words: readonly NameWord[], table: PhraseTable<Mark>): PhraseAt<Mark>[] {
  const marks: PhraseAt<Mark>[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const mark = table.longestAt(words, at);
    if (!mark) continue;
    if (isPartOfName(mark, words, marks.at(-1))) continue;
    marks.push(mark);
    at += mark.length - 1;
  }
  return marks;
}

/**
 * "Bộ" of "Trường Tiểu học Đinh Bộ Lĩnh" and of "Học viện Cán bộ" is no ministry: a head of one word has a capital, and stands behind
 * other words of bodies or small ones.
 */
function isPartOfName(
  { at, length, entries }: PhraseAt<Mark>,
  words: readonly NameWord[],
  last: PhraseAt<Mark> | undefined,
): boolean {
  if (at === 0 || length > 1 || !entries.some(({ isHead }) => isHead)) return false;
  if (!isCapital(words[at]?.text)) return true;
  const before = words[at - 1]?.text ?? '';
  return last?.at !== at - (last?.length ?? 0) && isCapital(before) && before !== before.toUpperCase();
}

const isCapital = (word = ''): boolean => /^\p{Lu}/u.test(word);

const has = ({ entries }: PhraseAt<Mark>, key: 'party' | 'workplace' | 'centralCity'): boolean =>
  entries.some((mark) => mark[key]);

const isPartyOfWorkplace = (mark: PhraseAt<Mark>, next: PhraseAt<Mark> | undefined): boolean =>
  has(mark, 'party') && next?.at === mark.at + mark.length && has(next, 'workplace');

function levelOf(
  { at, length, entries }: PhraseAt<Mark>,
  words: readonly NameWord[],
  next: PhraseAt<Mark> | undefined,
  first: PhraseAt<Mark> | undefined,
): (DepartmentLevel | 'city' | 'town')[] {
  const behind = words[at + length];
  return entries.flatMap(({ level }) => {
    if (level === 'country') return first?.entries.some(({ own }) => own) ? [] : ['central'];
    if (level === 'hamlet') return isNamed(words[at], behind) ? ['grassroots'] : [];
    if (level !== 'city' || !behind) return level ? [level] : [];
    if (next?.at !== at + length) return ['town'];
    return next.entries.some((mark) => mark.level === 'city')
      ? ['city']
      : has(next, 'centralCity')
        ? ['province']
        : ['town'];
  });
}

/** "thôn Đông", "tổ dân phố 3": not the second half of "xuất bản" or of the place "Kim Bản". */
const isNamed = (word: NameWord | undefined, behind: NameWord | undefined): boolean =>
  behind !== undefined && /^[\p{Lu}\d]/u.test(behind.text) && /^\p{Ll}/u.test(word?.text ?? '');
