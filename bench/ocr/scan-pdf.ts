/** A page's picture: a JPEG, its size in pixels. */
export interface ScannedPage {
  jpeg: Buffer;
  width: number;
  height: number;
}

/** A PDF as a scanner makes it: a picture a page, at so many dots an inch, and no text (ISO 32000-1, 7.5 and 8.9.5). */
export function toScanPdf(pages: readonly ScannedPage[], dotsPerInch: number): Buffer {
  const kids = pages.map((_, at) => `${3 + at * 3} 0 R`).join(' ');
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    ...pages.flatMap((page, at) => toObjects(page, 3 + at * 3, 72 / dotsPerInch)),
  ];
  return toFile(objects);
}

/** A page, what draws it, and its picture; `first` is the number of the page's object. */
function toObjects({ jpeg, width, height }: ScannedPage, first: number, pointsPerDot: number): Buffer[] {
  const [wide, high] = [width * pointsPerDot, height * pointsPerDot].map((points) => points.toFixed(2));
  const resources = `<< /XObject << /Scan ${first + 2} 0 R >> >>`;
  const picture = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`;
  return [
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Contents ${first + 1} 0 R /Resources ${resources} >>`,
    ),
    toStream('', Buffer.from(`q ${wide} 0 0 ${high} 0 0 cm /Scan Do Q`)),
    toStream(`${picture} /Filter /DCTDecode `, jpeg),
  ];
}

const toStream = (about: string, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<< ${about}/Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from('\nendstream')]);

/** The objects, numbered from 1, the first the catalogue, and the table of their places. */
function toFile(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, at) => {
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    places.push(length);
    length += part.length;
    parts.push(part);
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([
    ...parts,
    Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}${trailer}`),
  ]);
}
