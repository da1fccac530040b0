import type { LegacyCharset } from './legacy-charset.ts';

/** Names that mail programs, editors and servers gave the encodings; none is registered but VISCII (RFC 1456). In small letters. */
const labels: Readonly<Record<LegacyCharset, readonly string[]>> = {
  tcvn3:
    'tcvn tcvn3 tcvn-3 tcvn5712 tcvn-5712 tcvn5712-1 tcvn5712-3 x-tcvn x-tcvn3 x-viet-tcvn x-viet-tcvn3 x-viet-tcvn5712 abc'.split(
      ' ',
    ),
  vni: 'vni vni-win vni-windows x-vni x-viet-vni'.split(' '),
  viscii: 'viscii viscii1.1 viscii1.1-1 csviscii x-viscii x-viet-viscii'.split(' '),
  vps: 'vps x-vps x-viet-vps'.split(' '),
};

const charsets = new Map(
  (Object.entries(labels) as [LegacyCharset, readonly string[]][]).flatMap(([charset, names]) =>
    names.map((name) => [name, charset] as const),
  ),
);

/** The encoding that a page or a header declares by a name ("x-viet-tcvn", "VISCII"); null for a name of any other. */
export const charsetOfLabel = (label: string): LegacyCharset | null =>
  charsets.get(label.trim().toLowerCase().replaceAll('_', '-')) ?? null;
