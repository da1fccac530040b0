import { isReadable } from './readable.ts';

/** The syllables that words are made of that have õ. Every other one there could be is a mistake for ò. */
const withTilde = new Set(
  `bõ bõm chõ chõng cõi cõng dõi dõng gõ hõm lõa loã lõi lõm lõng mõ mõm ngõ nhõm nhõng nõ nõn õng rõ sõi sõng thõng tõm
   võ võng xõa xoã`.split(/\s+/),
);
const capitals = /^\p{Lu}{2,}$/u;

/** Ò for the Õ that some fonts have in its place among capitals: no word is spelt HÕA or PHÕNG, but RÕ and VÕ are. */
export function repairTilde(word: string): string {
  if (!word.includes('Õ') || !capitals.test(word) || withTilde.has(word.toLowerCase())) return word;
  const meant = word.replace('Õ', 'Ò');
  return isReadable(meant) ? meant : word;
}
