import { toNameKey } from '@tra-cuu/data/archive/name-index';
import type { Career } from './careers.ts';
import type { NamedMention } from './named-mention.ts';

/** Gives what an article names beside the person: keys of people and ids of bodies. */
export type ContextOf = (articleId: string) => readonly string[];

/** Tells which of several people a mention, or mentions that belong together, fits. */
export interface Affinity {
  /** The index of the person; null where nothing tells. */
  choose(mentions: readonly NamedMention[], among: readonly number[]): number | null;
}

/** How much of what speaks for anybody must speak for one. */
const clearShare = 0.65;
/** Days before and after the first and last mention at which a person still may be meant. */
const marginYears = 1;

/** Learns from the careers of each person who is named with them, where, and when. */
export function createAffinity(people: readonly (readonly Career[])[], contextOf: ContextOf): Affinity {
  const profiles = people.map((careers) => toProfile(careers, contextOf));
  return {
    choose: (mentions, among) =>
      only(among, (at) => mentions.some((mention) => namesUnitOf(mention, profiles[at]))) ??
      chooseByContext(mentions, among, profiles, contextOf) ??
      only(among, (at) => mentions.every((mention) => isInTime(mention, profiles[at]))),
  };
}

interface Profile {
  unitKeys: string[];
  /** The share of the person's mentions that stand beside each thing. */
  shares: Map<string, number>;
  from: string;
  to: string;
}

function toProfile(careers: readonly Career[], contextOf: ContextOf): Profile {
  const counts = new Map<string, number>();
  const mentions = careers.flatMap((career) => career.mentions);
  for (const { articleId } of mentions)
    for (const thing of contextOf(articleId)) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  const days = careers.flatMap((career) => [...career.days.values()].flat());
  return {
    unitKeys: careers.flatMap(({ units }) => units.map(({ key }) => ` ${key} `)),
    shares: new Map([...counts].map(([thing, count]) => [thing, count / mentions.length])),
    from: addYears(days.map(({ from }) => from).sort()[0] ?? '0000', -marginYears),
    to: addYears(
      days
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? '9999',
      marginYears,
    ),
  };
}

const addYears = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/** The one that something holds of; null where it holds of none or of several. */
function only(among: readonly number[], holds: (at: number) => boolean): number | null {
  const found = among.filter(holds);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "Giám đốc Công ty" of the one who leads a company, "Ủy viên Ban Thường vụ Huyện ủy An Sơn" of the one who leads that. */
const namesUnitOf = ({ positions }: NamedMention, profile: Profile | undefined): boolean =>
  positions.some(({ body }) => {
    const key = body === undefined ? '' : ` ${toNameKey(body)} `;
    return key !== '' && profile?.unitKeys.some((unit) => unit.includes(key) || key.includes(unit));
  });

/** What stands beside the mentions votes for the people in whose articles it stands, in proportion. */
function chooseByContext(
  mentions: readonly NamedMention[],
  among: readonly number[],
  profiles: readonly Profile[],
  contextOf: ContextOf,
): number | null {
  const votes = new Map<number, number>();
  let total = 0;
  for (const thing of new Set(mentions.flatMap(({ articleId }) => contextOf(articleId)))) {
    const shares = among.map((at) => profiles[at]?.shares.get(thing) ?? 0);
    const all = shares.reduce((sum, share) => sum + share, 0);
    if (all === 0) continue;
    total += 1;
    for (const [index, at] of among.entries()) votes.set(at, (votes.get(at) ?? 0) + (shares[index] ?? 0) / all);
  }
  const clear = among.filter((at) => (votes.get(at) ?? 0) > total * clearShare);
  return clear.length === 1 ? (clear[0] ?? null) : null;
}

const isInTime = ({ days }: NamedMention, profile: Profile | undefined): boolean =>
  days !== null && profile !== undefined && days.from >= profile.from && days.to <= profile.to;
