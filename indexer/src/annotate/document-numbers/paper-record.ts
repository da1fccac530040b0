/** What a row of a record tells of a paper; `other` is a row that belongs to records and tells none of these. */
export type RecordField = 'number' | 'type' | 'issued' | 'abstract' | 'issuer' | 'signer' | 'status' | 'other';

/** A row of the record that a portal has of a paper: "Số ký hiệu: 12-CT/TU". The value is empty where the row has none. */
export interface RecordRow {
  field: RecordField;
  label: string;
  value: string;
}

/** How portals call the rows, seen on the legal database and on portals of provinces; in small letters. */
const names: Readonly<Record<RecordField, string>> = {
  number:
    'số hiệu|số hiệu văn bản|số ký hiệu|số, ký hiệu|số/ký hiệu|số và ký hiệu|số ký hiệu văn bản|số văn bản|số/ký hiệu văn bản|số, ký hiệu văn bản|ký hiệu|ký hiệu văn bản|số công văn|mã văn bản',
  type: 'loại văn bản|thể loại|thể loại văn bản|hình thức văn bản|hình thức|loại',
  issued: 'ngày ban hành|ngày ký|ngày văn bản|ban hành ngày',
  abstract: 'trích yếu|trích yếu nội dung|nội dung trích yếu|tên văn bản|về việc|trích yếu văn bản',
  issuer: 'cơ quan ban hành|đơn vị ban hành|nơi ban hành|cơ quan/đơn vị ban hành|cấp ban hành|tổ chức ban hành|cơ quan',
  signer: 'người ký|người ký duyệt|người ký văn bản',
  status: 'hiệu lực|tình trạng|tình trạng hiệu lực|tình trạng văn bản|trạng thái|hiệu lực văn bản',
  other:
    'ngày có hiệu lực|ngày hiệu lực|ngày hết hiệu lực|hết hiệu lực|lĩnh vực|lĩnh vực văn bản|ngành|phạm vi|chức danh|chức vụ|ngày đăng|ngày cập nhật|ngày đăng công báo|nguồn thu thập|tệp đính kèm|file đính kèm|tài liệu đính kèm',
};

const fieldOf = new Map<string, RecordField>(
  (Object.entries(names) as [RecordField, string][]).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field] as const),
  ),
);
const labels = [...fieldOf.keys()].sort((a, b) => b.length - a.length);

/**
 * Reads a line as a row of a record. The value stands behind a colon or a tab, or in a column of its own right behind the label
 * ("Số hiệu12-CT/TU"): then it begins with a capital or a figure. Null for any other line.
 */
export function parseRecordRow(line: string): RecordRow | null {
  const small = line.toLowerCase();
  const label = labels.find((name) => small.startsWith(name) && endsLabel(line.slice(name.length)));
  const field = label === undefined ? undefined : fieldOf.get(label);
  if (label === undefined || field === undefined) return null;
  const value = line
    .slice(label.length)
    .replace(/^[\s:]+/, '')
    .trim();
  return { field, label: line.slice(0, label.length), value };
}

const endsLabel = (rest: string): boolean => /^(?:\s*[:\t]|\s*$|[\p{Lu}\d])/u.test(rest);

/** Two rows in one line: "Nơi ban hành: Tỉnh ủy Người ký: Lê Văn An". */
const nextRow = new RegExp(
  `\\s+(?=(?:${labels.map((label) => label.charAt(0).toUpperCase() + label.slice(1)).join('|')})\\s*:)`,
  'u',
);

/** The fewest rows that make a record. */
const fewestRows = 3;

/** The rows of a text of lines whose cells are apart by tabs, where they are those of a record; else none. */
export function readRecord(text: string): RecordRow[] {
  const rows = text.split('\n').flatMap((line) => rowsOfLine(line.split('\t')));
  const fields = new Set(rows.map(({ field }) => field));
  const labelled = new Set(rows.map(({ label }) => label));
  return labelled.size >= fewestRows && (fields.has('number') || fields.has('abstract')) ? rows : [];
}

/** Labels and values stand by turns: "Số ký hiệu", "12-CT/TU", "Ngày ban hành", "05/8/2019". */
function rowsOfLine(cells: readonly string[]): RecordRow[] {
  return cells
    .flatMap((cell) => cell.split(nextRow))
    .flatMap((cell, at, all) => {
      const row = parseRecordRow(cell.replace(/^[-–•*+\s]+/, '').trim());
      if (row?.value !== '') return row ?? [];
      const next = all[at + 1]?.trim() ?? '';
      return { ...row, value: parseRecordRow(next) ? '' : next };
    });
}
