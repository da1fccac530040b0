import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RecognizedLine } from './recognized-line.ts';
import { straighten } from './straighten.ts';

/** Lines whose left ends lie below one another, 60 dots apart, on a page turned by so many degrees. */
function linesAskew(degrees: number, count: number): RecognizedLine[] {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const turn = (x: number, y: number) => ({ x: x * cosine - y * sine, y: x * sine + y * cosine });
  return Array.from({ length: count }, (_, at) => {
    const [start, end] = [turn(200, 300 + at * 60), turn(1500, 300 + at * 60)];
    const bbox = { x0: start.x, y0: start.y - 20, x1: start.x + 50, y1: start.y + 20 };
    return {
      words: [{ text: 'chữ', confidence: 90, bbox }],
      baseline: { x0: start.x, y0: start.y, x1: end.x, y1: end.y },
      rowAttributes: { rowHeight: 40 },
    };
  });
}

it('lines of a page askew begin below one another and are level when they are straightened', () => {
  fc.assert(
    fc.property(fc.double({ min: -10, max: 10, noNaN: true }), fc.integer({ min: 2, max: 40 }), (degrees, count) => {
      const lines = straighten(linesAskew(degrees, count));
      const first = lines[0]?.words[0]?.bbox.x0 ?? 0;
      lines.forEach(({ words, baseline }, at) => {
        expect(baseline.y1 - baseline.y0).toBeCloseTo(0, 6);
        expect(baseline.y0).toBeCloseTo(300 + at * 60, 6);
        expect(words[0]?.bbox.x0).toBeCloseTo(first, 6);
      });
    }),
  );
});
