import { createRandom } from '../queries/random.ts';
import type { Canvas } from './draw-pages.ts';

/** What a scanner does to a page. */
export interface Damage {
  /** How far it lies askew, clockwise. */
  degrees: number;
  /** The standard deviation of the noise on each dot, of 255 shades of grey. */
  noise: number;
  /** By how much paper is darker than white, and ink lighter than black. */
  fade: number;
}

/** Takes the page's colours, sets it askew, fades it and sprinkles it with noise, in place; the same seed makes the same noise. */
export function degrade(page: Canvas, { degrees, noise, fade }: Damage, seed: number): void {
  toGrey(page);
  turn(page, (degrees * Math.PI) / 180);
  const context = page.getContext('2d');
  const pixels = context.getImageData(0, 0, page.width, page.height);
  const { data } = pixels;
  const random = createRandom(seed);
  for (let at = 0; at < data.length; at += 4) {
    const grey = fade + (data[at] ?? 0) * (1 - (2 * fade) / 255) + noise * normal(random);
    data.fill(grey, at, at + 3);
  }
  context.putImageData(pixels, 0, 0);
}

function toGrey(page: Canvas): void {
  const context = page.getContext('2d');
  const pixels = context.getImageData(0, 0, page.width, page.height);
  const { data } = pixels;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    data.fill(0.3 * red + 0.59 * green + 0.11 * blue, at, at + 3);
  }
  context.putImageData(pixels, 0, 0);
}

/** Turns the page about its middle; what was beyond its edges is white. */
function turn(page: Canvas, radians: number): void {
  const context = page.getContext('2d');
  const { data } = context.getImageData(0, 0, page.width, page.height);
  const turned = new Uint8ClampedArray(data.length).fill(255);
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)];
  const [middle, centre] = [page.width / 2, page.height / 2];
  for (let y = 0; y < page.height; y += 1) {
    for (let x = 0; x < page.width; x += 1) {
      const fromX = middle + (x - middle) * cosine + (y - centre) * sine;
      const fromY = centre - (x - middle) * sine + (y - centre) * cosine;
      turned.fill(shadeAt(data, page, fromX, fromY), (y * page.width + x) * 4, (y * page.width + x) * 4 + 3);
    }
  }
  const pixels = context.getImageData(0, 0, page.width, page.height);
  pixels.data.set(turned);
  context.putImageData(pixels, 0, 0);
}

/** The shade between the four dots around a place. */
function shadeAt(data: Uint8ClampedArray, { width, height }: Canvas, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 255;
  const [across, down] = [x - left, y - top];
  const dot = (right: number, below: number): number => data[((top + below) * width + left + right) * 4] ?? 255;
  const above = dot(0, 0) * (1 - across) + dot(1, 0) * across;
  return above * (1 - down) + (dot(0, 1) * (1 - across) + dot(1, 1) * across) * down;
}

/** A number of the normal distribution, nearly: the sum of six even ones. */
function normal(random: () => number): number {
  let sum = 0;
  for (let count = 0; count < 6; count += 1) sum += random();
  return (sum - 3) * Math.SQRT2;
}
