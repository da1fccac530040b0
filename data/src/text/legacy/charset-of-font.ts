import type { LegacyCharset } from './legacy-charset.ts';

export interface LegacyFont {
  charset: LegacyCharset;
  /** Whether the font draws every small letter as a capital: .VnTimeH, VPS Times Hoa. */
  capitals: boolean;
}

/** The mark of a PDF's font subset; the style a PDF puts after a name; the script that Windows puts there; CSS quotes. */
const additions = [
  /^["'\s]+|["'\s]+$/g,
  /^[A-Z]{6}\+/,
  /(?:[-, ]*(?:Bold|Italic|Oblique|Regular|Normal|MT))+$/i,
  / (?:Baltic|CE|Cyr|Greek|Tur|\([a-z]+\))$/i,
];

/**
 * How the fonts of an encoding are called, and which of them are capitals fonts. ABC fonts have lost their dot on some
 * machines; "VNtimes new roman" and "VNarial" belong to Vietware, whose encoding is none of ours.
 */
const families: readonly { named: RegExp; charset: LegacyCharset; capitals: RegExp }[] = [
  { named: /^\.vn/i, charset: 'tcvn3', capitals: /h$/i },
  {
    named: /^V[nN](?:Time|Arial|Avant|Southern|Universe|HelvetIns|Courier)(?: Narrow| New)?H?$/,
    charset: 'tcvn3',
    capitals: /H$/,
  },
  { named: /^vni[- ]/i, charset: 'vni', capitals: /$^/ },
  { named: /^vps[- ]/i, charset: 'vps', capitals: /(?<!^vps bien) hoa$/i },
  { named: /^vi (?:times|arial|courier|helvetica)|viscii/i, charset: 'viscii', capitals: / hoa$/i },
];

/** The encoding that a font's name declares, as Word, HTML and PDF write it. Null for fonts of Unicode and unknown ones. */
export function charsetOfFont(fontName: string): LegacyFont | null {
  const name = additions.reduce((rest, addition) => rest.replace(addition, ''), fontName);
  const family = families.find(({ named }) => named.test(name));
  return family ? { charset: family.charset, capitals: family.capitals.test(name) } : null;
}
