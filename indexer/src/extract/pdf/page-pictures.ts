import type { PdfOperators, PdfPage } from './open-pdf.ts';

/** Operators by their numbers in pdf.js (OPS), whose version is pinned. */
const [save, restore, transform, beginForm, endForm] = [10, 11, 12, 74, 75];
const [firstPicture, lastPicture] = [83, 90];

type Matrix = readonly [number, number, number, number, number, number];

/**
 * The share of a page that its pictures take, 0 to 1: 0 where it has none. A picture is drawn into the unit square that the matrix in
 * force turns and stretches (ISO 32000-1, 8.9.5).
 */
export async function readPictureShare(page: PdfPage): Promise<number> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const area = Math.abs((right - left) * (top - bottom));
  return area === 0 ? 0 : Math.min(1, areaOfPictures(await page.getOperatorList()) / area);
}

function areaOfPictures({ fnArray, argsArray }: PdfOperators): number {
  let scale = 1;
  const saved: number[] = [];
  let area = 0;
  fnArray.forEach((operator, at) => {
    if (operator === save || operator === beginForm) saved.push(scale);
    if (operator === restore || operator === endForm) scale = saved.pop() ?? 1;
    if (operator === transform) scale *= stretchOf(argsArray[at]);
    if (operator === beginForm) scale *= stretchOf((argsArray[at] as readonly unknown[] | null)?.[0]);
    if (operator >= firstPicture && operator <= lastPicture) area += scale;
  });
  return area;
}

/** How much larger a matrix makes what is drawn through it; a form may have none. */
function stretchOf(matrix: unknown): number {
  if (matrix === null || matrix === undefined) return 1;
  const [a, b, c, d] = Array.from(matrix as Matrix);
  const stretch = Math.abs((a ?? 1) * (d ?? 1) - (b ?? 0) * (c ?? 0));
  return Number.isFinite(stretch) ? stretch : 1;
}
