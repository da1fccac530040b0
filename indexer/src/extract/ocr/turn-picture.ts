import type { PagePicture } from './page-picture.ts';

/** The picture turned clockwise by so many quarters: 1, 2 or 3. */
export function turnPicture(picture: PagePicture, quarters: number): PagePicture {
  const { bytes, width, height, pixelsPerPoint } = picture;
  const isUpright = quarters === 2;
  const turned = { width: isUpright ? width : height, height: isUpright ? height : width, pixelsPerPoint };
  const head = Buffer.from(`P5 ${turned.width} ${turned.height} 255\n`, 'latin1');
  const shades = bytes.subarray(bytes.length - width * height);
  const into = new Uint8Array(head.length + width * height);
  into.set(head);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const column = quarters === 1 ? height - 1 - y : quarters === 2 ? width - 1 - x : y;
      const row = quarters === 1 ? x : quarters === 2 ? height - 1 - y : width - 1 - x;
      into[head.length + row * turned.width + column] = shades[y * width + x] ?? 0;
    }
  }
  return { ...turned, bytes: into };
}
