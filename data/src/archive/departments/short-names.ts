/** A body by what all spellings of its name have in common (`BodyKeys`). */
interface KeyedBody {
  id: string;
  key: string;
  name: string;
  level: string | null;
}

/** A body whose name others begin with. */
export interface NamedShort {
  id: string;
  /** Those others, each with what its name has more. */
  fulls: { id: string; rest: string }[];
  /**
   * What says otherwise as well, by id, with what it has more: the names that begin with the end of this one. "Ban Tổ chức Đảng ủy Khối" may be
   * that of every "Đảng ủy Khối …".
   */
  rivals: ReadonlyMap<string, string>;
}

/** A name that so many begin with is short for none of them: "Đảng ủy xã". */
const mostNames = 20;

/** The bodies with whose names those of others of their level begin, and how these go on. */
export function pairShortNames(bodies: readonly KeyedBody[]): NamedShort[] {
  const byKey = new Map(bodies.map((body) => [body.key, body]));
  const fulls = new Map<string, NamedShort['fulls']>();
  for (const body of bodies)
    for (const short of listParts(body.key, 'front').flatMap((front) => byKey.get(front) ?? [])) {
      const known = fulls.get(short.key) ?? [];
      if (known.length > mostNames || !goesOn(short, body)) continue;
      known.push({ id: body.id, rest: body.key.slice(short.key.length + 1) });
      fulls.set(short.key, known);
    }
  return [...fulls].flatMap(([key, own]) => {
    const others = listParts(key, 'end').flatMap((end) => fulls.get(end) ?? []);
    const id = byKey.get(key)?.id;
    if (id === undefined || own.length > mostNames || others.length > mostNames) return [];
    return [{ id, fulls: own, rivals: new Map(others.map((other) => [other.id, other.rest])) }];
  });
}

/** What a name begins or ends with, in whole words, without the name itself. */
function listParts(key: string, side: 'front' | 'end'): string[] {
  const words = key.split(' ');
  return words
    .slice(1)
    .map((_, at) => (side === 'front' ? words.slice(0, at + 1) : words.slice(at + 1)))
    .map((part) => part.join(' '));
}

/** "Ban Tuyên giáo và Dân vận" is not named "Ban Tuyên giáo" for short, nor "Trường THPT An Sơn 2" without its number. */
function goesOn(short: KeyedBody, full: KeyedBody): boolean {
  if (short.level !== null && full.level !== null && short.level !== full.level) return false;
  const [next = ''] = full.key.slice(short.key.length + 1).split(' ', 1);
  return !/^\d/.test(next) && !new RegExp(`(?:và|&|,|-|–)\\s*${next}(?!\\p{L})`, 'iu').test(full.name);
}
