import type { Concept } from './concepts.ts';
import type { DocumentSymbols } from './document-symbols.ts';
import { type Candidates, type Place, placeInText, shortsAt } from './find-places.ts';
import { type Form, isWritten, keyOf, toForm } from './forms.ts';
import { followsOn, type RowWord, toTextRow } from './rows.ts';

/** What is read in texts. `starts` are the words at which anything may be: all others are passed over. */
interface TextReading {
  candidates: Candidates;
  symbols: DocumentSymbols;
  starts: ReadonlySet<string>;
}

/** The other forms of what the texts say: places in a row as one ("Ban Chấp hành Trung ương" for "BCH TW"), each once. */
export function expandText(reading: TextReading, texts: readonly string[]): string[] {
  const rows = texts.map(toTextRow);
  const said = new SaidWords(rows);
  for (const row of rows) expandRow(reading, row, said);
  return said.added;
}

function expandRow({ candidates, symbols, starts }: TextReading, row: readonly RowWord[], said: SaidWords): void {
  let run: Place[] = [];
  let next = 0;
  for (const [at, word] of row.entries()) {
    if (at < next || !starts.has(word.exact)) continue;
    const numbered = symbols.readAt(row, at);
    const place = numbered ? null : placeInText(candidates, row, at);
    if (numbered) for (const { text } of numbered.forms) said.add(`${text} ${numbered.number}`);
    if (place && !place.isShort) sayOverlaps(candidates, row, place, said);
    if (place && !(run.at(-1)?.to === at && followsOn(word))) {
      sayRun(candidates, run, row, said);
      run = [];
    }
    if (place) run.push(place);
    next = numbered?.to ?? place?.to ?? at + 1;
  }
  sayRun(candidates, run, row, said);
}

/** "Trưởng Ban Chỉ đạo" says Trưởng Ban, and Ban Chỉ đạo. */
function sayOverlaps(candidates: Candidates, row: readonly RowWord[], { from, to }: Place, said: SaidWords): void {
  for (let at = from + 1; at < to; at++) {
    const place = placeInText(candidates, row, at);
    if (place && place.to > to) sayForms(place, row, said);
  }
}

function sayRun(candidates: Candidates, run: readonly Place[], row: readonly RowWord[], said: SaidWords): void {
  if (run.length > 1) {
    const long = run.map(({ concept }) => concept.longs[0]?.text).join(' ');
    said.add(long);
    said.add(run.map((place) => writtenShorts(place, row)[0]?.text ?? place.form.text).join(' '));
    const whole = placeOfAll(candidates, toTextRow(long));
    if (whole) sayForms(whole, row, said);
  }
  for (const place of run) sayForms(place, row, said);
}

/** The concept that all of the words say: "UBKT TU" is UBKTTU. */
function placeOfAll(candidates: Candidates, row: readonly RowWord[]): Place | null {
  const place = placeInText(candidates, row, 0);
  return place?.to === row.length ? place : null;
}

function sayForms(place: Place, row: readonly RowWord[], said: SaidWords): void {
  if (said.concepts.has(place.concept)) return;
  if (place.concept.shorts.every(({ context }) => context === null)) said.concepts.add(place.concept);
  said.addForm(place.concept.longs[0]);
  for (const form of [...place.concept.tight, ...writtenShorts(place, row)]) said.addForm(form);
}

const writtenShorts = (place: Place, row: readonly RowWord[]): Form[] =>
  shortsAt(place, row).flatMap(({ forms }) => forms.filter(isWritten));

/** What texts and additions say, so that nothing is said twice. */
class SaidWords {
  readonly added: string[] = [];
  /** Concepts of which every form was said, wherever else they stand. */
  readonly concepts = new Set<Concept>();
  readonly #rows: readonly RowWord[][];
  readonly #tried = new Set<Form>();
  #words: string | null = null;

  constructor(rows: readonly RowWord[][]) {
    this.#rows = rows;
  }

  /** The same form is met again and again in a text: once is enough. */
  addForm(form: Form | undefined): void {
    if (!form || this.#tried.has(form)) return;
    this.#tried.add(form);
    this.#addWords(form.text, keyOf(form));
  }

  add(text: string): void {
    this.#addWords(text, keyOf(toForm(text)));
  }

  #addWords(text: string, key: string): void {
    this.#words ??= this.#rows.map((row) => ` ${row.map(({ exact }) => exact).join(' ')} `).join('|');
    if (this.#words.includes(` ${key} `)) return;
    this.#words += `| ${key} `;
    this.added.push(text);
  }
}
