import { contradicts } from './contradiction.ts';
import { type HeldUnit, toHeldUnit, toPastUnit } from './held-unit.ts';
import { mayHoldBoth } from './may-hold-both.ts';
import type { DayRange, KnownPerson, NamedMention } from './named-mention.ts';

/** Units that somebody was said to lead in one article, or in several that share one: the work of one person. */
export interface Career {
  /** The least key of its units, which no other career has. */
  key: string;
  units: HeldUnit[];
  /** The days on which each unit was named, by its key, in order. */
  days: Map<string, DayRange[]>;
  mentions: NamedMention[];
  /** Who is known by a list to have it. */
  knownId: string | null;
}

/** Units named of somebody together, by an article or a list. */
interface Sighting {
  units: HeldUnit[];
  /** Led before, as the same article says: they join careers, and were not held on its day. */
  past: HeldUnit[];
  days: readonly DayRange[];
  mention: NamedMention | null;
  knownId: string | null;
}

/**
 * Sorts mentions into careers; `loose` are those that name no unit. Mentions that are pinned to a person are that one's career. In whatever
 * order mentions come, the careers are the same.
 */
export function findCareers(
  mentions: readonly NamedMention[],
  known: readonly KnownPerson[],
): { careers: Career[]; loose: NamedMention[] } {
  const read = mentions.filter(({ pinnedId }) => pinnedId === undefined).map(toSighting);
  const all = [...read, ...known.flatMap(toKnownSightings)];
  const rootOf = joinUnits(all);
  const careers = new Map<string, Career>();
  for (const sighting of all)
    if (sighting.units.length > 0) addSighting(careers, rootOf(sighting.units[0]?.key ?? ''), sighting);
  const keyOfKnown = new Map([...careers.values()].flatMap(({ key, knownId }) => (knownId ? [[knownId, key]] : [])));
  for (const mention of mentions) {
    const { pinnedId } = mention;
    if (pinnedId === undefined) continue;
    const key = keyOfKnown.get(pinnedId) ?? `#${pinnedId}`;
    addSighting(careers, key, { ...toSighting(mention), knownId: pinnedId });
  }
  for (const { days } of careers.values()) for (const [unit, list] of days) days.set(unit, toDistinct(list));
  const loose = read.flatMap(({ units, mention }) => (units.length === 0 && mention ? [mention] : []));
  return { careers: [...careers.values()], loose };
}

function addSighting(careers: Map<string, Career>, key: string, { units, days, mention, knownId }: Sighting): void {
  const career: Career = careers.get(key) ?? { key, units: [], days: new Map(), mentions: [], knownId: null };
  careers.set(key, career);
  for (const unit of units) addUnit(career, unit, days);
  if (mention) career.mentions.push(mention);
  career.knownId = [career.knownId, knownId].filter((id) => id !== null).sort()[0] ?? null;
}

/** Each once, in order. */
function toDistinct(days: readonly DayRange[]): DayRange[] {
  const distinct = new Map(days.map((day) => [`${day.from} ${day.to}`, day]));
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
}

const toSighting = (mention: NamedMention): Sighting => ({
  units: mention.positions.flatMap((position) => toHeldUnit(position) ?? []),
  past: mention.positions.flatMap((position) => toPastUnit(position) ?? []),
  days: mention.days ? [mention.days] : [],
  ...{ mention, knownId: null },
});

/** A list names posts held one after another: each stands for itself, and all are joined by who held them. */
const toKnownSightings = ({ id, posts }: KnownPerson): Sighting[] =>
  posts.flatMap(({ position, days }) => {
    const unit = toHeldUnit(position);
    return unit ? [{ units: [unit], past: [], days, mention: null, knownId: id }] : [];
  });

/** Gives for the key of a unit the least key of all units that belong to the same career. */
function joinUnits(sightings: readonly Sighting[]): (key: string) => string {
  const { rootOf, join } = createJoining();
  const firstOfKnown = new Map<string, string>();
  for (const { units, past, knownId } of sightings) {
    const first = units[0]?.key ?? past[0]?.key;
    if (first === undefined) continue;
    for (const { key } of [...units, ...past]) join(first, key);
    if (knownId === null) continue;
    join(firstOfKnown.get(knownId) ?? first, first);
    firstOfKnown.set(knownId, first);
  }
  return rootOf;
}

function addUnit({ units, days }: Career, unit: HeldUnit, seen: readonly DayRange[]): void {
  const known = days.get(unit.key);
  if (known) known.push(...seen);
  else {
    units.push(unit);
    days.set(unit.key, [...seen]);
  }
}

/** Joins keys; the root of those that are joined is the least of them. */
function createJoining() {
  const links = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = links.get(root); next !== undefined; next = links.get(root)) root = next;
    if (root !== key) links.set(key, root);
    return root;
  };
  return {
    rootOf,
    join: (one: string, other: string): void => {
      const [first, second] = [rootOf(one), rootOf(other)].sort();
      if (first !== undefined && second !== undefined && first !== second) links.set(second, first);
    },
  };
}

/**
 * Why two careers are not one person's: the unit of the second that its holder cannot have led while leading one of the first, or none where it
 * is known that they are two. Null where one person may have both.
 */
export function findContradiction(first: Career, second: Career): { unit: HeldUnit | null } | null {
  if (first.knownId !== null && second.knownId !== null && first.knownId !== second.knownId) return { unit: null };
  for (const one of first.units)
    for (const other of second.units)
      if (!mayHoldBoth(one, other) && contradicts(first.days.get(one.key) ?? [], second.days.get(other.key) ?? []))
        return { unit: other };
  return null;
}
