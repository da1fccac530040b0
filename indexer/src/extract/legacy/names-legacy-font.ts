/** Fonts whose letters are those of a legacy encoding, in a page's elements and styles. A domain (x.vn) is none. */
const legacyFont =
  /["':;,=\s](?:\.vn[a-z]|vni-|vni |vps |vps-|viscii|vn(?:time|arial|avant|southern|universe|helvetins|courier)|vi (?:times|arial|courier|helvetica))[\w -]*["';,\s>&}]/i;

/** Whether a page may set text in such a font. */
export const namesLegacyFont = (html: string): boolean => legacyFont.test(html);
