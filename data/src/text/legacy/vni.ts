import type { CodeTable } from './code-table.ts';

/** The letters that are one byte, and what they are. */
const letters = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', í: 'í', ì: 'ì' };

/** Mark bytes by the letters they may follow: what they put on the letter, as combining marks. */
const marks = [
  ['aeiouyôö', { ø: '\u0300', ù: '\u0301', õ: '\u0303', û: '\u0309', ï: '\u0323' }],
  [
    'aeo',
    { â: '\u0302', à: '\u0302\u0300', á: '\u0302\u0301', ã: '\u0302\u0303', å: '\u0302\u0309', ä: '\u0302\u0323' },
  ],
  ['a', { ê: '\u0306', è: '\u0306\u0300', é: '\u0306\u0301', ü: '\u0306\u0303', ú: '\u0306\u0309', ë: '\u0306\u0323' }],
] as const;

const pairs = marks.flatMap(([bases, signs]) =>
  [...bases].flatMap((base) =>
    Object.entries(signs).map(([sign, accents]) => [base, sign, (toLetter(base) + accents).normalize('NFC')] as const),
  ),
);

function toLetter(byte: string): string {
  return new Map(Object.entries(letters)).get(byte) ?? byte;
}

/** VNI for Windows: most letters are two characters, a base and a mark. Either may be a capital; the base's case holds. */
export const vni: CodeTable = new Map([
  ...Object.entries(letters).flatMap(([byte, letter]) => inBothCases(byte, letter)),
  ...pairs.flatMap(([base, sign, letter]) => [
    ...inBothCases(base + sign, letter),
    ...inBothCases(base + sign.toUpperCase(), letter),
    [base.toUpperCase() + sign, letter.toUpperCase()] as const,
  ]),
]);

function inBothCases(code: string, letter: string): (readonly [string, string])[] {
  return [
    [code, letter],
    [code.toUpperCase(), letter.toUpperCase()],
  ];
}
