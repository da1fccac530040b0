import { repairTilde } from './capital-tilde.ts';
import { fromLegacy } from './from-legacy.ts';
import { restoreHorn } from './lost-horn.ts';
import { isLegacyWord, isMisspelt } from './misreading-cost.ts';
import { isReadable } from './readable.ts';

/** In UTF-16 units. Shorter words become syllables of VNI by chance, as "où" and "Bön" do. */
const shortestOfVni = 4;

/** What may have befallen a word that is no syllable, in the order tried. Each gives the word back if it has no say. */
const repairs: readonly ((word: string) => string)[] = [
  (word) => word.replaceAll('ƣ', 'ư').replaceAll('Ƣ', 'Ư'),
  restoreHorn,
  (word) => word.replace(/^ñ/, 'đ').replace(/^Ñ/, 'Đ'),
  (word) => (isMisspelt(word) && isLegacyWord(word, 'tcvn3') ? fromLegacy(word, 'tcvn3') : word),
  (word) => (word.length < shortestOfVni ? word : fromLegacy(word, 'vni')),
];

/** The word as it was meant, in NFC; as it stands where it is a syllable or where no known damage explains it. */
export function repairWord(word: string): string {
  if (isReadable(word)) return repairTilde(word);
  const composed = word.normalize('NFC');
  const meant = repairs
    .map((repair) => repair(composed))
    .find((repaired) => repaired !== composed && isReadable(repaired));
  return meant === undefined ? word : repairTilde(meant);
}
