import type { PdfPage, PdfTextItem } from './open-pdf.ts';

/** Text as a PDF sets it, and the name of the font it is set in: "ABCDEF+.VnTimeH,Bold"; null where the PDF tells none. */
export interface SetText extends PdfTextItem {
  font: string | null;
}

/** Operators by their numbers in pdf.js (OPS), whose version is pinned. */
const operators = {
  ...{ save: 10, restore: 11, transform: 12, beginText: 31, charSpacing: 33, wordSpacing: 34, scale: 35, leading: 36 },
  ...{ font: 37, rise: 39, move: 40, moveAndLead: 41, matrix: 42, nextLine: 43, show: 44, beginForm: 74, endForm: 75 },
} as const;

type Matrix = readonly [number, number, number, number, number, number];
/** A letter, its width in thousandths of the font's size. */
type Glyph = { unicode: string; width: number; isSpace: boolean };

const upright: Matrix = [1, 0, 0, 1, 0, 0];
/** In sizes of the font: a wider gap that is set between two letters parts words. */
const wordGap = 0.15;

/** What is in force where text is set (ISO 32000-1, 8.4 and 9.3), `matrix` leading from there to the page. */
interface State {
  matrix: Matrix;
  font: string | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  /** Where the line begins, and where on it the next letter stands. */
  line: Matrix;
  place: Matrix;
}

const atStart: State = {
  ...{ matrix: upright, line: upright, place: upright, font: null, size: 0 },
  ...{ charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 },
};

type Change = (state: State, args: readonly unknown[], numbers: readonly number[]) => State;

const startLine = (state: State, line: Matrix): State => ({ ...state, line, place: line });
const moveLine = (state: State, x = 0, y = 0): State => startLine(state, multiply(state.line, [1, 0, 0, 1, x, y]));
const turn = (state: State, matrix: unknown): State => ({ ...state, matrix: multiply(state.matrix, toMatrix(matrix)) });

/** What operators change of the state. pdf.js gives a matrix as one argument or as six. */
const changes: Readonly<Record<number, Change>> = {
  [operators.transform]: (state, args) => turn(state, args),
  [operators.beginForm]: (state, [matrix]) => turn(state, matrix),
  [operators.beginText]: (state) => startLine(state, upright),
  [operators.charSpacing]: (state, _, [charSpacing = 0]) => ({ ...state, charSpacing }),
  [operators.wordSpacing]: (state, _, [wordSpacing = 0]) => ({ ...state, wordSpacing }),
  [operators.scale]: (state, _, [percent = 100]) => ({ ...state, scale: percent / 100 }),
  [operators.leading]: (state, _, [leading = 0]) => ({ ...state, leading: -leading }),
  [operators.rise]: (state, _, [rise = 0]) => ({ ...state, rise }),
  [operators.font]: (state, _, [, size = 0]) => ({ ...state, size }),
  [operators.move]: (state, _, [x, y]) => moveLine(state, x, y),
  [operators.moveAndLead]: (state, _, [x, y = 0]) => ({ ...moveLine(state, x, y), leading: y }),
  [operators.nextLine]: (state) => moveLine(state, 0, state.leading),
  [operators.matrix]: (state, args) => startLine(state, toMatrix(args.length === 1 ? args[0] : args)),
};

/**
 * The text of a page with all of its letters, and its fonts by name: what pdf.js gives as text leaves out U+00AD, which is a letter of
 * TCVN3 (ư), and tells no font.
 */
export async function readSetText(page: PdfPage): Promise<SetText[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: SetText[] = [];
  const saved: State[] = [];
  let state = atStart;
  fnArray.forEach((operator, at) => {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    if (operator === operators.save || operator === operators.beginForm) saved.push(state);
    if (operator === operators.restore || operator === operators.endForm) state = saved.pop() ?? state;
    state = changes[operator]?.(state, args, args as readonly number[]) ?? state;
    if (operator === operators.font) state = { ...state, font: page.commonObjs.get(String(args[0]))?.name ?? null };
    if (operator === operators.show) state = show(args[0] as Shown, state, found);
  });
  return found;
}

/** Letters, and how far the next one is moved back, in thousandths of the font's size. */
type Shown = readonly (Glyph | number | null)[];

/** Adds what is shown, cut where words part; the state behind it (ISO 32000-1, 9.4.4). */
function show(glyphs: Shown, state: State, into: SetText[]): State {
  const { size, scale, charSpacing, wordSpacing } = state;
  let [text, begin, end] = ['', 0, 0];
  const finish = (next: number): void => {
    if (text !== '') into.push(toSetText(text, begin, end, state));
    [text, begin, end] = ['', next, next];
  };
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      const gap = (-glyph / 1000) * size * scale;
      if (Math.abs(gap) > wordGap * Math.abs(size)) finish(end + gap);
      else end += gap;
    } else if (glyph !== null) {
      text += glyph.unicode;
      end += ((glyph.width / 1000) * size + charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
    }
  }
  finish(end);
  return { ...state, place: multiply(state.place, [1, 0, 0, 1, begin, 0]) };
}

/** `begin` and `end` along the line from where the state stands. */
function toSetText(
  str: string,
  begin: number,
  end: number,
  { matrix, place, size, scale, rise, font }: State,
): SetText {
  const at = multiply(matrix, multiply(place, [1, 0, 0, 1, begin, rise]));
  return {
    ...{ str, font, width: (end - begin) * Math.hypot(at[0], at[1]) },
    transform: multiply(at, [size * scale, 0, 0, size, 0, 0]),
  };
}

const toMatrix = (values: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from((values ?? []) as ArrayLike<number>);
  return [a, b, c, d, e, f];
};

/** What `inner` does, then `outer`. */
function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
