import type { FoundBody } from './find-bodies.ts';

/** The name of a body: how it is compared, and how it is printed. */
export interface ChosenName {
  key: string;
  name: string;
}

/**
 * Tells by which of the printed names a body is called: the longest that begins with the words of the name at hand. Where the
 * names of several bodies begin so, the name at hand stands for itself. Of one name printed in capitals and in small letters, the
 * latter is taken.
 */
export function createNameChoice(found: readonly FoundBody[]): (body: FoundBody) => ChosenName {
  const names = new Map<string, string>();
  for (const { keys, name } of found) {
    const key = keys.join(' ');
    const known = names.get(key);
    if (known === undefined || (isCapitals(known) && !isCapitals(name))) names.set(key, name);
  }
  const all = [...names.keys()];
  const chosen = new Map<string, ChosenName>();
  const choose = (key: string): string => {
    const longer = longerThan(key, all);
    const longest = longer.filter((one) => longerThan(one, longer).length === 0);
    return longest.length === 1 ? (longest[0] ?? key) : key;
  };
  return ({ keys }) => {
    const key = keys.join(' ');
    const known = chosen.get(key);
    if (known) return known;
    const choice = choose(key);
    const choiceOf = { key: choice, name: names.get(choice) ?? choice };
    chosen.set(key, choiceOf);
    return choiceOf;
  };
}

const isCapitals = (name: string): boolean => name === name.toUpperCase();

/** The keys that begin with all words of another and go on. */
function longerThan(key: string, keys: readonly string[]): string[] {
  const beginning = `${key} `;
  return keys.filter((other) => other.startsWith(beginning));
}
