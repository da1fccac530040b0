import type { Box, RecognizedLine } from './recognized-line.ts';

/** Shorter baselines, in pixels, tell little of how a page leans. */
const shortest = 200;

/**
 * The lines with every place turned so that baselines are level, as those of a page that lay straight under the scanner: the left edges
 * of its lines are then one edge.
 */
export function straighten(lines: readonly RecognizedLine[]): RecognizedLine[] {
  const slope = slopeOf(lines);
  const length = Math.hypot(1, slope);
  const turn = (x: number, y: number) => ({ x: (x + y * slope) / length, y: (y - x * slope) / length });
  const turnBox = ({ x0, y0, x1, y1 }: Box): Box => {
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    const middle = turn(x, y);
    const [right, down] = [middle.x - x, middle.y - y];
    return { x0: x0 + right, y0: y0 + down, x1: x1 + right, y1: y1 + down };
  };
  return lines.map(({ words, baseline, rowAttributes }) => {
    const [start, end] = [turn(baseline.x0, baseline.y0), turn(baseline.x1, baseline.y1)];
    return {
      words: words.map((word) => ({ ...word, bbox: turnBox(word.bbox) })),
      baseline: { x0: start.x, y0: start.y, x1: end.x, y1: end.y },
      rowAttributes,
    };
  });
}

/** How far baselines go down for each pixel to the right: of half of the long ones more, of half less. 0 where none is long. */
export function slopeOf(lines: readonly RecognizedLine[]): number {
  const slopes = lines
    .filter(({ baseline }) => baseline.x1 - baseline.x0 >= shortest)
    .map(({ baseline: { x0, y0, x1, y1 } }) => (y1 - y0) / (x1 - x0))
    .sort((a, b) => a - b);
  return slopes[slopes.length >> 1] ?? 0;
}
