import type { BodyKind, Post, Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import { createPassingIndex, createPhraseIndex, createWordIndex, type PhraseIndex } from './phrase-index.ts';
import { toTokens } from './tokens.ts';

/** The vocabulary made ready to be looked up in running text. */
export interface Lexicon {
  posts: PhraseIndex<Post>;
  beforePost: PhraseIndex<string>;
  afterPost: PhraseIndex<string>;
  noPosts: PhraseIndex<string>;
  genericBodies: PhraseIndex<string>;
  openBodies: PhraseIndex<string>;
  settlements: PhraseIndex<string>;
  endOfPost: PhraseIndex<string>;
  insideBody: PhraseIndex<string>;
  firstInBody: PhraseIndex<string>;
  bodies: PhraseIndex<BodyKind>;
  /** Heads that are those of bodies in small letters too. */
  smallBodies: PhraseIndex<BodyKind>;
  sectors: PhraseIndex<string>;
  levels: PhraseIndex<string>;
  hamlets: PhraseIndex<string>;
  compoundNames: PhraseIndex<string>;
  capitalNames: PhraseIndex<string>;
  nameWords: PhraseIndex<string>;
  companyForms: PhraseIndex<string>;
  beforeEponyms: PhraseIndex<string>;
  places: PhraseIndex<string>;
  /** Places that the article at hand names with their level. Empty in a vocabulary's own lexicon. */
  articlePlaces: PhraseIndex<string>;
  endOfName: PhraseIndex<string>;
  /** What stands before a body's name that is no body there: "hội trường" Tỉnh ủy. */
  notBodies: PhraseIndex<string>;
  notBefore: ReadonlyMap<string, PhraseIndex<string>>;
  /** Heads that are no body alone, unless the article says whose: "Ban Tổ chức". */
  notAlone: ReadonlySet<string>;
  /** Surnames that begin few names of places. */
  surnames: ReadonlySet<string>;
  /** Those that most people bear; the vocabulary lists them first. */
  commonSurnames: ReadonlySet<string>;
  allSurnames: ReadonlySet<string>;
  middleNames: ReadonlySet<string>;
  /** Heads of bodies that are surnames as well: Đoàn. */
  surnameHeads: ReadonlySet<string>;
  comrades: PhraseIndex<string>;
  civil: PhraseIndex<string>;
  honorifics: PhraseIndex<string>;
  namesakes: PhraseIndex<string>;
  historicalPersons: PhraseIndex<string>;
  documentTypeNames: PhraseIndex<string>;
}

const commonest = 16;
const made = new WeakMap<Vocabulary, Lexicon>();
const keyOf = (words: string): string =>
  toTokens(words)
    .map(({ key }) => key)
    .join(' ');

/** The lexicon of a vocabulary, made once for each. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = made.get(vocabulary);
  if (known) return known;
  const lexicon = createLexicon(vocabulary);
  made.set(vocabulary, lexicon);
  return lexicon;
}

function createLexicon({
  positions,
  departments,
  honorifics,
  contextWords,
  names,
  ...vocabulary
}: Vocabulary): Lexicon {
  const posts = positions.posts.flatMap((post) =>
    [post.title, ...(post.abbreviations ?? [])].map((name) => [name, post] as const),
  );
  const { comrades, civil, ranks } = honorifics;
  const { party, state } = vocabulary.documentTypes;
  const allSurnames = new Set(names.surnames.map(keyOf));
  return {
    posts: createPhraseIndex(posts),
    beforePost: createWordIndex(positions.before),
    afterPost: createWordIndex(positions.after),
    noPosts: createWordIndex(positions.none),
    genericBodies: createWordIndex(positions.generic_bodies),
    openBodies: createWordIndex(positions.open_bodies),
    settlements: createWordIndex(positions.settlements),
    endOfPost: createWordIndex(positions.ends),
    insideBody: createWordIndex(positions.inside),
    firstInBody: createWordIndex(positions.inside_first),
    bodies: createPhraseIndex(departments.kinds.map((kind) => [kind.name, kind] as const)),
    smallBodies: createPhraseIndex(
      departments.kinds.filter(({ small }) => small !== undefined).map((kind) => [kind.name, kind] as const),
    ),
    sectors: createWordIndex(departments.sectors),
    levels: createWordIndex(departments.levels),
    hamlets: createWordIndex(departments.level_words.hamlet),
    compoundNames: createWordIndex(departments.compound_names),
    capitalNames: createWordIndex(departments.capital_names),
    nameWords: createWordIndex(departments.name_words),
    companyForms: createWordIndex(departments.company_forms),
    beforeEponyms: createWordIndex(departments.before_eponyms),
    places: createWordIndex([...departments.places, ...departments.central_cities]),
    articlePlaces: createPassingIndex([]),
    endOfName: createWordIndex(departments.end_of_name),
    notBodies: createWordIndex(departments.not_after),
    notBefore: new Map(departments.not_before.map(({ body, words }) => [body, createWordIndex(words)])),
    notAlone: new Set(departments.not_before.filter(({ alone }) => alone === false).map(({ body }) => body)),
    surnames: new Set(names.common.map(keyOf)),
    commonSurnames: new Set([...allSurnames].slice(0, commonest)),
    allSurnames,
    middleNames: new Set(names.middle_names.map(keyOf)),
    surnameHeads: new Set(departments.kinds.map(({ name }) => name).filter((name) => allSurnames.has(keyOf(name)))),
    comrades: createWordIndex(comrades),
    civil: createWordIndex(civil),
    honorifics: createWordIndex([...comrades, ...civil, ...ranks]),
    namesakes: createWordIndex(contextWords.namesakes),
    historicalPersons: createWordIndex(contextWords.historical_persons),
    documentTypeNames: createWordIndex([...party, ...state].map(({ name }) => name)),
  };
}
