import { createSuccessionChains } from '@tra-cuu/data/archive/departments/succession-chains';
import type { SuggestionTable } from '@tra-cuu/data/suggestions/suggestion-table';
import { carriesMarks } from '@tra-cuu/data/text/typed-marks';
import { toWordForms, type WordForms } from '@tra-cuu/data/text/word-forms';
import { findWords } from '@tra-cuu/data/text/words';
import type { NameFinder } from '../query/operator-conditions.ts';

/** A name as names are compared: word by word. */
interface KnownName {
  id: string;
  folded: string;
  words: readonly WordForms[];
}

/** As many people or bodies are meant by a part of a name, those that most articles name first. */
const mostMeant = 50;

const toWords = (name: string): WordForms[] => findWords(name).map(({ text }) => toWordForms(text));
const toFolded = (words: readonly WordForms[]): string => words.map(({ folded }) => folded).join(' ');

/** Finds people and bodies by the names that the archive knows them by. */
export function createNameFinder({
  officials,
  departments,
}: Pick<SuggestionTable, 'officials' | 'departments'>): NameFinder {
  const otherNames = departments.flatMap(({ id, otherNames: names = [] }) => names.map((name) => ({ id, name })));
  const known = { official: toKnownNames(officials), department: toKnownNames([...departments, ...otherNames]) };
  const bodies = new Map(departments.map(({ id, name }) => [id, { id, name }]));
  const { chainOf } = createSuccessionChains(
    departments.flatMap(({ id, successors = [] }) => successors.map((toId) => ({ fromId: id, toId }))),
  );
  const byFolded = new Map<string, KnownName[]>();
  for (const person of known.official) byFolded.set(person.folded, [...(byFolded.get(person.folded) ?? []), person]);
  return {
    idsOf: (kind, name) => {
      const typed = toWords(name);
      if (typed.length === 0) return [];
      const folded = toFolded(typed);
      const alike = known[kind].filter((candidate) => candidate.folded.includes(folded) && holds(candidate, typed));
      const whole = alike.filter(({ words }) => words.length === typed.length);
      const meant = (whole.length > 0 ? whole : alike).map(({ id }) => id);
      return [...new Set(meant)].slice(0, whole.length > 0 ? undefined : mostMeant);
    },
    idsOfPerson: (text) => {
      const typed = toWords(text);
      const people = typed.length > 1 ? (byFolded.get(toFolded(typed)) ?? []) : [];
      return people.filter((person) => isMeant(person, typed)).map(({ id }) => id);
    },
    nameOf: (id) => bodies.get(id)?.name ?? null,
    chainOf: (id) => chainOf(id).flatMap((other) => bodies.get(other) ?? []),
  };
}

/** Names share most of their words: each is read once. */
function toKnownNames(names: readonly { id: string; name: string }[]): KnownName[] {
  const forms = new Map<string, WordForms>();
  const read = (word: string): WordForms => {
    const known = forms.get(word) ?? toWordForms(word);
    forms.set(word, known);
    return known;
  };
  return names.map(({ id, name }) => {
    const words = findWords(name).map(({ text }) => read(text));
    return { id, words, folded: toFolded(words) };
  });
}

/** Whether a name holds the words typed in a row, with the accents that were typed. */
const holds = ({ words }: KnownName, typed: readonly WordForms[]): boolean =>
  words.some((_, from) => typed.every((word, at) => carries(words[from + at], word)));

/** "an bình" is a place, a wish and a person: of two words, none may be left to guess. */
const isMeant = (person: KnownName, typed: readonly WordForms[]): boolean =>
  typed.length > 2 ? holds(person, typed) : typed.every(({ exact }, at) => exact === person.words[at]?.exact);

const carries = (word: WordForms | undefined, typed: WordForms): boolean =>
  word !== undefined && word.folded === typed.folded && carriesMarks(word.exact, typed.exact);
