import type { PdfPage, PdfTextItem } from './open-pdf.ts';

/** A piece of text set upright: `left`, `right` and the baseline `y` in points from the upper left corner, `size` that of the font. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** The pieces of a page in the order in which they were set. */
export interface PageOfPieces {
  pieces: Piece[];
  /** What stands across them (a table's running head beside it, a stamp, a watermark), each direction turned upright by itself. */
  across: Piece[][];
  /** Of the page, in the direction of `pieces`. */
  height: number;
}

/** Degrees: programs set a line of text that is meant to be straight with less than this between its pieces. */
const sameDirection = 2;

/** The text of a page, turned as its most part stands. */
export async function readPieces(page: PdfPage): Promise<PageOfPieces> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  return toPieces(items, page);
}

/** The same of text that was found otherwise. */
export function toPieces(items: readonly PdfTextItem[], page: Pick<PdfPage, 'view'>): PageOfPieces {
  const byDirection = new Map<number, PdfTextItem[]>();
  for (const item of items.filter(({ str }) => str !== '')) {
    const direction = directionOf(item);
    const found = byDirection.get(direction);
    if (found) found.push(item);
    else byDirection.set(direction, [item]);
  }
  const turned = [...byDirection].sort(([, a], [, b]) => countLetters(b) - countLetters(a));
  const [main, ...across] = turned.map(([direction, found]) => withoutOverprint(turnUpright(found, direction, page)));
  const { height } = frameOf(page.view, turned[0]?.[0] ?? 0);
  return { pieces: main ?? [], across, height };
}

const countLetters = (items: readonly PdfTextItem[]): number =>
  items.reduce((count, { str }) => count + str.trim().length, 0);

/** The direction of an item's baseline in degrees, anticlockwise from the right. */
function directionOf({ transform: [a = 0, b = 0] }: PdfTextItem): number {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  return (Math.round(degrees / sameDirection) * sameDirection + 360) % 360;
}

function turnUpright(items: readonly PdfTextItem[], direction: number, { view }: Pick<PdfPage, 'view'>): Piece[] {
  const { place, left, top } = frameOf(view, direction);
  return items.map(({ str, transform, width }) => {
    const [, , c = 0, d = 0, x = 0, y = 0] = transform;
    const { along, down } = place(x, y);
    return { text: str, left: along - left, right: along - left + width, y: down - top, size: Math.hypot(c, d) };
  });
}

/** How points of a page are placed along a direction and down from it, and where the page begins in these terms. */
function frameOf([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[], direction: number) {
  const [sine, cosine] = [Math.sin((direction * Math.PI) / 180), Math.cos((direction * Math.PI) / 180)];
  const place = (x: number, y: number) => ({ along: x * cosine + y * sine, down: x * sine - y * cosine });
  const corners = [place(x0, y0), place(x0, y1), place(x1, y0), place(x1, y1)];
  const top = Math.min(...corners.map(({ down }) => down));
  const height = Math.max(...corners.map(({ down }) => down)) - top;
  return { place, left: Math.min(...corners.map(({ along }) => along)), top, height };
}

const piecesBack = 4;

/** Without what is set a second time, a hair beside the first: how old programs made letters bold. */
const withoutOverprint = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter(
    (piece, at) =>
      piece.text.trim() === '' ||
      !pieces
        .slice(Math.max(0, at - piecesBack), at)
        .some(
          ({ text, left, y }) => text === piece.text && Math.abs(left - piece.left) < 1 && Math.abs(y - piece.y) < 1,
        ),
  );
