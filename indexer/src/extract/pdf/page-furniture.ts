import { fold } from '@tra-cuu/data/text/fold';
import { isOfSignature } from '../byline.ts';
import { type PdfPageRuns, toRows } from './pdf-page.ts';
import { type Edge, type EdgeRun, findRecurring } from './recurring-text.ts';
import { isSecrecyStamp } from './secrecy-stamp.ts';
import type { TextRun } from './text-run.ts';

/** How many rows of furniture a page has at most at its top, and at its bottom: a running head, a table's head of several lines. */
const rowsAtEdge = 6;
/** A row of as many is the head of a table, and text where it stands first. */
const columnsOfTable = 3;
const pageNumber = /^[-–—~\s]*(?:trang|tr\.|page)?\s*(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—~.\s]*$/iu;
/** The running head of the official gazette, on a paper of one page too, without accents: "CÔNG BÁO/Số 603 + 604/Ngày 20-7-2022". */
const gazetteHead = /^(?:\d{1,4}\s+)?cong bao\s*\/\s*so\S?\s[\d\s+/]*ng\S{1,2}y\s[\d\s./-]+$/u;
/** What a machine that signs a PDF prints over its head, without accents: who signed, by which body, when. */
const electronicSignature =
  /^.{0,16}(?:guoi ky|ky boi|co quan|to chuc|email|gian ky|ngay ky)\s*:|^\W*\S?hinhphu\.? ?vn\W*$/u;
const longestNote = 120;
/** What stands at the top of many pages, or counts with them, and is text: forms and annexes, a page each. */
const alwaysText =
  /^(?:mẫu|phụ lục|biểu|bảng|điều|chương|mục|phần|cộng h(?:òa|oà) xã hội|độc lập\s*[-–]|đảng cộng sản việt nam)/iu;

/** The runs that recur, with the first page of each. */
type Recurring = ReadonlyMap<TextRun, number>;

/**
 * The pages without running heads, page numbers, and the heads of tables repeated on the pages they go on over. What a person gave as the
 * text of a page stays as it is.
 */
export function removeFurniture(pages: readonly PdfPageRuns[]): PdfPageRuns[] {
  const printed = pages.filter(({ origin }) => origin !== 'corrected');
  const recurring = findRecurring(printed.flatMap(atEdges), pages.length);
  return pages.map((page) => {
    if (page.origin === 'corrected') return page;
    const furniture = new Set(edges.flatMap((edge) => furnitureAt(edgeRows(page, edge), recurring)));
    return { ...page, runs: page.runs.filter((run) => !furniture.has(run)) };
  });
}

const edges = ['top', 'bottom'] as const;

const atEdges = (page: PdfPageRuns): EdgeRun[] =>
  edges.flatMap((edge) =>
    edgeRows(page, edge)
      .flat()
      .map((run) => ({ run, edge, distance: edge === 'top' ? run.y : page.height - run.y })),
  );

/** The rows nearest to an edge, the outermost first. */
function edgeRows({ runs }: PdfPageRuns, edge: Edge): TextRun[][] {
  const rows = toRows(runs);
  return (edge === 'top' ? rows : rows.reverse()).slice(0, rowsAtEdge);
}

/** The rows that hold nothing but furniture, up to the first that holds text. */
function furnitureAt(rows: readonly TextRun[][], recurring: Recurring): TextRun[] {
  const end = rows.findIndex((row) => !isFurniture(row, recurring));
  return (end < 0 ? rows : rows.slice(0, end)).flat();
}

function isFurniture(row: readonly TextRun[], recurring: Recurring): boolean {
  const heads = row.filter((run) => isRunningHead(run, recurring));
  if (heads.length >= columnsOfTable && heads.some((run) => recurring.get(run) === run.page)) return false;
  return row.every((run) => heads.includes(run) || isPageNumber(run, heads.length > 0));
}

function isRunningHead(run: TextRun, recurring: Recurring): boolean {
  if (gazetteHead.test(fold(run.text)) || isSignatureNote(run.text)) return true;
  return recurring.has(run) && !alwaysText.test(run.text) && !isSecrecyStamp(run.text) && !isOfSignature(run.text);
}

const isSignatureNote = (text: string): boolean => text.length <= longestNote && electronicSignature.test(fold(text));

/** Whether a run is the number of its own page, or any number beside a running head. */
function isPageNumber({ text, page }: TextRun, besideHead: boolean): boolean {
  const number = pageNumber.exec(text)?.[1];
  return number !== undefined && (besideHead || Number(number) === page);
}
