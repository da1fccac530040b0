/** Control words that stand for what is printed. */
export const printed: Readonly<Record<string, string>> = {
  ...{ par: '\n', line: '\n', sect: '\n', page: '\n', column: '\n', row: '\n', nestrow: '\n' },
  ...{ tab: '\t', cell: '\t', nestcell: '\t', '~': '\u00A0', _: '-', '-': '' },
  ...{ '\\': '\\', '{': '{', '}': '}', '\n': '\n', '\r': '\n' },
  ...{ emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' },
  ...{ emspace: ' ', enspace: ' ', qmspace: ' ' },
};

/** Groups that begin with one of these hold nothing of the text. */
export const unprinted: ReadonlySet<string> = new Set(
  (
    'fonttbl colortbl stylesheet info pict object filetbl listtable listoverridetable revtbl rsidtbl generator themedata ' +
    'colorschememapping latentstyles datastore xmlnstbl fldinst header headerl headerr headerf footer footerl footerr footerf ' +
    'pntext pntxta pntxtb bkmkstart bkmkend nonshppict shpinst template annotation atnid atnauthor'
  ).split(' '),
);

/** The code page of the bytes in a font, by the charset that the table of fonts gives it. */
export const codePages: Readonly<Record<number, string>> = {
  ...{ 77: 'macintosh', 128: 'shift_jis', 129: 'cp949', 134: 'gbk', 136: 'big5', 161: 'windows-1253' },
  ...{ 162: 'windows-1254', 163: 'windows-1258', 186: 'windows-1257', 204: 'windows-1251', 238: 'windows-1250' },
};
