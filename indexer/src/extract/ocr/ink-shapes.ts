import type { PagePicture } from './page-picture.ts';

/** Ink that hangs together, in halved pixels: the box around it, and each of its dots as y * width + x of the halved picture. */
export interface InkShape {
  left: number;
  top: number;
  right: number;
  bottom: number;
  dots: readonly number[];
}

/** A picture halved, a dot being ink where any of its four was; ink that is found once is cleared. */
export interface Ink {
  width: number;
  height: number;
  dots: Uint8Array;
}

/** Of the brightness that most of a page has: what is darker is ink. */
const inkOfPaper = 0.78;

/** The ink of the upper part of a picture, down to a share of its height. */
export function toInk(picture: PagePicture, share: number): Ink {
  const shades = picture.bytes.subarray(picture.bytes.length - picture.width * picture.height);
  const darkest = medianOf(shades) * inkOfPaper;
  const [width, height] = [picture.width >> 1, Math.floor((picture.height * share) / 2)];
  const dots = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * 2 * picture.width + x * 2;
      const below = at + picture.width;
      const shade = Math.min(shades[at] ?? 255, shades[at + 1] ?? 255, shades[below] ?? 255, shades[below + 1] ?? 255);
      dots[y * width + x] = shade < darkest ? 1 : 0;
    }
  }
  return { width, height, dots };
}

export function medianOf(shades: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const shade of shades) counts[shade] = (counts[shade] ?? 0) + 1;
  let seen = 0;
  return counts.findIndex((count) => {
    seen += count;
    return seen * 2 >= shades.length;
  });
}

/** Every shape of ink; clears the ink that it finds. */
export function findShapes(ink: Ink): InkShape[] {
  const shapes: InkShape[] = [];
  for (let at = 0; at < ink.dots.length; at += 1) if (ink.dots[at] === 1) shapes.push(takeShape(ink, at));
  return shapes;
}

function takeShape({ width, height, dots }: Ink, start: number): InkShape {
  const taken = [start];
  dots[start] = 0;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let next = 0; next < taken.length; next += 1) {
    const at = taken[next] ?? 0;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
        const beside = row * width + column;
        if (dots[beside] !== 1) continue;
        dots[beside] = 0;
        taken.push(beside);
      }
    }
  }
  return { left, top, right, bottom, dots: taken };
}
