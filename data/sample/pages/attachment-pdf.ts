const firstCode = 32;
const firstFreeCode = 128;
const lastCode = 255;
/** Every letter of Courier is as wide; said outright, because a viewer knows no width for a letter that was added. */
const widths = Array.from({ length: lastCode - firstCode + 1 }, () => 600).join(' ');
const lettersALine = 88;
const linesAPage = 50;

/**
 * A PDF with these lines, wrapped and cut into pages. Vietnamese letters are no part of the standard fonts: each gets a free code, a
 * glyph name (`uni1EA3`) for showing, and an entry of the ToUnicode map for reading (ISO 32000-1, 9.10.3), so no font is embedded.
 * Throws where a paper holds more letters beyond ASCII than there are codes.
 */
export function renderPdf(lines: readonly string[]): Buffer {
  const wrapped = lines.flatMap((line) => wrap(line));
  const pages = Array.from({ length: Math.max(1, Math.ceil(wrapped.length / linesAPage)) }, (_, page) =>
    wrapped.slice(page * linesAPage, (page + 1) * linesAPage),
  );
  const codes = assignCodes(wrapped.join(''));
  const firstPage = 5;
  const kids = pages.map((_, page) => `${firstPage + 2 * page} 0 R`).join(' ');
  return writeObjects([
    '<< /Type /Catalog /Pages 2 0 R /Lang (vi-VN) >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    fontObject(codes),
    stream(toUnicodeMap(codes)),
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${firstPage + 2 * at + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(`BT /F1 9 Tf 14 TL 50 790 Td\n${page.map((line) => `<${encode(line, codes)}> Tj T*`).join('\n')}\nET`),
    ]),
  ]);
}

type Codes = ReadonlyMap<string, number>;

function wrap(line: string): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of line.normalize('NFC').split(' ')) {
    if (row !== '' && row.length + 1 + word.length > lettersALine) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row];
}

function assignCodes(text: string): Codes {
  const letters = [...new Set(text)].sort();
  const ascii = letters.filter((letter) => letter < '\x7f').map((letter) => [letter, letter.charCodeAt(0)] as const);
  const beyond = letters
    .filter((letter) => letter >= '\x7f')
    .map((letter, at) => [letter, firstFreeCode + at] as const);
  if (firstFreeCode + beyond.length - 1 > lastCode)
    throw new Error(`${beyond.length} letters beyond ASCII in one paper`);
  return new Map([...ascii, ...beyond]);
}

function encode(line: string, codes: Codes): string {
  return [...line].map((letter) => hex(codes.get(letter) ?? 0x20, 2)).join('');
}

function fontObject(codes: Codes): string {
  const names = [...codes].filter(([, code]) => code >= firstFreeCode).map(([letter]) => `/uni${toUtf16(letter)}`);
  return `<< /Type /Font /Subtype /Type1 /BaseFont /Courier /FirstChar ${firstCode} /LastChar ${lastCode} /Widths [${widths}] /ToUnicode 4 0 R /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${firstFreeCode} ${names.join(' ')}] >> >>`;
}

function toUnicodeMap(codes: Codes): string {
  const entries = [...codes].map(([letter, code]) => `<${hex(code, 2)}> <${toUtf16(letter)}>`);
  /** A section of a CMap holds at most 100 entries. */
  const sections = Array.from({ length: Math.ceil(entries.length / 100) }, (_, at) => {
    const part = entries.slice(at * 100, (at + 1) * 100);
    return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Sample-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');
const toUtf16 = (letter: string): string => hex(letter.charCodeAt(0), 4);
const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

function writeObjects(objects: readonly string[]): Buffer {
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = pdf.length;
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${pdf}${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`,
    'latin1',
  );
}
