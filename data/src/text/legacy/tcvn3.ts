import { toCodeTable } from './code-table.ts';

/** What the text layer of a PDF has for the bytes AD, B5 and B7, which a font's glyph names take for signs. */
const signs = [
  ['\u2212', 'ư'],
  ['\u03BC', 'à'],
  ['\u2219', 'ã'],
] as const;

/** TCVN 5712:1993 in its third form, as the ABC fonts have it: capitals with a tone are small letters in another font. */
export const tcvn3 = new Map([
  ...toCodeTable([
    [0xa0, '_ĂÂÊÔƠƯĐăâêôơưđ_'],
    [0xb0, '_____àảãáạ_ằẳẵắ_'],
    [0xc0, '______ặầẩẫấậè_ẻẽ'],
    [0xd0, 'éẹềểễếệìỉ___ĩíịò'],
    [0xe0, '_ỏõóọồổỗốộờởỡớợù'],
    [0xf0, '_ủũúụừửữứựỳỷỹýỵ_'],
  ]),
  ...signs,
]);
