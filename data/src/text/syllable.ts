import { fold } from './fold.ts';

/** The five written tones as combining marks; the level tone has none. */
export const toneMarks = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const;

/** A written syllable of Vietnamese, lower case, its tone taken off: onset "qu", rime "yên", tone U+0300 for "quyền". */
export interface Syllable {
  onset: string;
  rime: string;
  /** A combining mark of `toneMarks`, or the empty string for the level tone. */
  tone: string;
}

/** Longest first, so that "ngh" is tried before "ng". "gi" and "qu" are onsets; "gì" is g + i. */
const onsets = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

/** Every rime of the written standard, without tone (checked against 7,000 syllables of running text). */
const rimes = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ up ut',
    'uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
    'y ych yêm yên yêng yêt yêu ynh yp yt yu',
  ]
    .join(' ')
    .split(' '),
);

/** Rimes that end in a stop take only the acute and the dot-below tone. */
const stopped = /(?:c|ch|p|t)$/;
/** In NFD. ñ is no letter of Vietnamese: no tone stands on a consonant. */
const toneOnConsonant = new RegExp(`[bcdđghklmnpqrstvx][${toneMarks.join('')}]`, 'u');
const tonePattern = new RegExp(`[${toneMarks.join('')}]`, 'gu');

/**
 * Reads one word as a Vietnamese syllable. The tone may stand on any of its vowels ("hoà" and "hòa" read alike).
 * Returns null for whatever is not one: foreign words, numbers, two tones, an impossible rime or tone.
 */
export function parseSyllable(word: string): Syllable | null {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(tonePattern) ?? [];
  if (tones.length > 1 || toneOnConsonant.test(decomposed)) return null;
  const tone = tones[0] ?? '';
  const bare = decomposed.replace(tonePattern, '').normalize('NFC');
  const parts = splitOnset(bare);
  if (!parts) return null;
  if (stopped.test(parts.rime) && tone !== '\u0301' && tone !== '\u0323' && tone !== '') return null;
  return { ...parts, tone };
}

function splitOnset(bare: string): { onset: string; rime: string } | null {
  for (const onset of onsets) {
    if (bare.startsWith(onset) && rimes.has(bare.slice(onset.length))) return { onset, rime: bare.slice(onset.length) };
  }
  return rimes.has(bare) ? { onset: '', rime: bare } : null;
}

/** Whether a word, accented as it must be, is a possible syllable of written Vietnamese: "tuyên" is, "tuyeng" is not. */
export function isSyllable(word: string): boolean {
  const syllable = parseSyllable(word);
  return syllable !== null && !(stopped.test(syllable.rime) && syllable.tone === '');
}

/** Every syllable there can be, without accents, in small letters and alphabetical order: what a bare word may be. */
export function foldedSyllables(): string[] {
  const syllables = ['', ...onsets].flatMap((onset) => [...rimes].map((rime) => fold(onset + rime)));
  return [...new Set(syllables)].sort();
}
