import type { FoundBody } from './find-bodies.ts';

/**
 * Tells by which of the printed names a body is called: the longest that begins with the words of the name at hand. Where the
 * names of several bodies begin so, the name at hand stands for itself.
 */
export function createNameChoice(found: readonly FoundBody[]): (body: FoundBody) => { key: string; name: string } {
  const names = new Map<string, string>();
  for (const { keys, name } of found) if (!names.has(keys.join(' '))) names.set(keys.join(' '), name);
  const chosen = new Map<string, string>();
  const choose = (key: string): string => {
    const longer = [...names.keys()].filter((other) => other.startsWith(`${key} `));
    const longest = longer.filter((one) => !longer.some((other) => other.startsWith(`${one} `)));
    return longest.length === 1 ? (longest[0] ?? key) : key;
  };
  return ({ keys }) => {
    const key = keys.join(' ');
    const choice = chosen.get(key) ?? choose(key);
    chosen.set(key, choice);
    return { key: choice, name: names.get(choice) ?? choice };
  };
}
