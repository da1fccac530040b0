import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { StoredMention, ToldMention } from '@tra-cuu/data/archive/people/people-store';
import { dayRange } from '@tra-cuu/data/article/day';
import { keepIds } from './keep-ids.ts';
import type { NamedMention } from './named-mention.ts';
import { quoteSentence } from './quote-sentence.ts';
import type { Rulings } from './rulings.ts';
import { type Doubt, tellApart } from './tell-apart.ts';

/**
 * Tells the people of one name apart and records who each mention is, with what is to be looked at. Returns how many mentions there are. To be
 * called in a transaction.
 */
export function resolveName(archive: Archive, key: string, rulings: Rulings, now: Date): number {
  const read = archive.people.readMentions(key).map(toNamed);
  const isFrozen = isDecidedAbout(read, rulings);
  const mentions = isFrozen ? read.map(pin) : read;
  const ids = archive.people.listIds(key).filter((id) => !rulings.isSplitOff(id));
  const context = createContext(archive, key);
  const known = ids.flatMap((id) => rulings.knownAs(id) ?? []);
  const { people, doubts } = tellApart(mentions, known, context);
  const idOfPerson = keepIds(people, ids[0] ?? null, () =>
    archive.articles.officials.addNamesake(nameOf(archive, ids, key)),
  );
  const told = people.flatMap((person, at) => {
    const toldId = idOfPerson[at] ?? '';
    return person.mentions.map((mention) => toTold(mention, toldId, rulings));
  });
  archive.people.settle(key, told);
  raise(archive, { ids: isFrozen ? [] : [...ids, ...idOfPerson], doubts, idOfPerson, told }, now);
  return mentions.length;
}

const toNamed = ({ articleId, ordinal, day, positions, toldId }: StoredMention): NamedMention => ({
  ...{ articleId, ordinal, positions, toldId },
  days: day && dayRange(day.date, day.precision),
});

/**
 * Whether staff decided about one of several people of a name: how these were told apart stays, however articles are read from now on, and
 * mentions that are new are told alone.
 */
function isDecidedAbout(mentions: readonly NamedMention[], rulings: Rulings): boolean {
  const told = new Set(mentions.flatMap(({ toldId }) => toldId ?? []));
  return told.size > 1 && [...told].some((id) => rulings.isDecided(id));
}

const pin = (mention: NamedMention): NamedMention =>
  mention.toldId === null ? mention : { ...mention, pinnedId: mention.toldId };

const toTold = (mention: NamedMention, toldId: string, rulings: Rulings): ToldMention => ({
  ...{ articleId: mention.articleId, ordinal: mention.ordinal, toldId },
  officialId: rulings.ruleOn(mention, toldId),
});

const nothing: readonly string[] = [];

function createContext(archive: Archive, key: string): (articleId: string) => readonly string[] {
  let read: ReadonlyMap<string, string[]> | undefined;
  return (articleId) => {
    read ??= archive.people.readContext(key);
    return read.get(articleId) ?? nothing;
  };
}

const nameOf = (archive: Archive, [id]: readonly string[], key: string): string =>
  (id === undefined ? null : archive.people.nameOf(id)) ?? key;

interface Raised {
  /** Those of whom the cases that are not raised again are dropped. */
  ids: readonly string[];
  doubts: readonly Doubt[];
  idOfPerson: readonly string[];
  told: readonly ToldMention[];
}

/** A mention that staff gave to somebody is no longer in doubt. */
function raise(archive: Archive, { ids, doubts, idOfPerson, told }: Raised, now: Date): void {
  const ruled = new Set(told.filter(({ toldId, officialId }) => toldId !== officialId).map(toPlace));
  const cases = new Map<
    string,
    { reason: string; first: string; second: string; articleId: string; sentence: string }
  >();
  for (const { reason, first, second, mention } of doubts) {
    if (ruled.has(toPlace(mention))) continue;
    const two = [idOfPerson[first] ?? '', idOfPerson[second] ?? ''];
    const [one = '', other = ''] = reason === 'contradiction' ? two.sort() : two;
    const pair = `${reason} ${one} ${other}`;
    if (cases.has(pair)) continue;
    const { articleId } = mention;
    cases.set(pair, { reason, first: one, second: other, articleId, sentence: quoteSentence(archive, mention) });
  }
  const about = { ids: [...new Set(ids)], reasons: ['contradiction', 'undecided'] };
  archive.reviews.replace('officials', about, [...cases.values()], now);
}

const toPlace = ({ articleId, ordinal }: Pick<NamedMention, 'articleId' | 'ordinal'>): string =>
  `${articleId} ${ordinal}`;
