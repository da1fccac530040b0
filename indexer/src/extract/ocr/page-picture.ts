/** A page drawn in shades of grey: a PGM file (Netpbm, "P5"), which takes no time to make. */
export interface PagePicture {
  bytes: Uint8Array;
  /** In pixels. */
  width: number;
  height: number;
  pixelsPerPoint: number;
}

/** How bright red, green and blue are seen, in 256ths (ITU-R BT.601). */
const [ofRed, ofGreen, ofBlue] = [77, 150, 29];

/** The picture that pixels make: four bytes each, red, green, blue and how opaque, row by row. */
export function toPagePicture(
  pixels: ArrayLike<number>,
  { width, height, pixelsPerPoint }: Omit<PagePicture, 'bytes'>,
): PagePicture {
  const head = Buffer.from(`P5 ${width} ${height} 255\n`, 'latin1');
  const bytes = new Uint8Array(head.length + width * height);
  bytes.set(head);
  for (let at = 0; at < width * height; at += 1) {
    const from = at * 4;
    const light = ofRed * (pixels[from] ?? 0) + ofGreen * (pixels[from + 1] ?? 0) + ofBlue * (pixels[from + 2] ?? 0);
    bytes[head.length + at] = light >> 8;
  }
  return { bytes, width, height, pixelsPerPoint };
}
