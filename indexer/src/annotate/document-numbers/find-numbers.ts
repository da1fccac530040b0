/** A document number in a text. `start` and `end` are UTF-16 units. */
export interface FoundNumber {
  start: number;
  end: number;
  /** In canonical form: 05-CT/TW for the Party, 26/TTr-HĐND and 30/2020/NĐ-CP for the State. */
  number: string;
}

/** Letters of Cyrillic that look like Latin ones and stand in typed numbers. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВСЕНКМОРТХ'].map((letter, at) => [letter, 'ABCEHKMOPTX'[at] ?? letter]),
);

const types =
  'NQLT|NQ|C[Tt][Rr]|CTHĐ|CT|KL|QC|QĐNS|QĐ|QyĐ|TTLT|T[Tt][Rr]|TT|HD|TB|TC|BC|KH|QH|ĐA|PA|DA|CV|BB|NĐ|CĐ|VBHN';
const dash = '[-–—]';
const body = '[A-ZĐƯ][A-Za-zĐđƯưỦủ.]*(?:[-–][A-ZĐƯ]{2,}[A-Za-zĐđƯư]*)*';
const pattern = new RegExp(
  [
    `(?<![\\p{L}\\d/.-])(?<serial>[0-9OIl]{1,5})\\s?/\\s?(?<year>(?:19|20)\\d{2})\\s?/\\s?(?<stateType>${types}|QH\\d{1,2}|UBTVQH\\d{1,2}|L)(?:\\s?${dash}\\s?(?<stateBody>${body}))?(?![\\p{L}\\d])`,
    `(?<![\\p{L}\\d/.-])(?<number>[0-9OIl]{1,5})\\s?(?<first>${dash}|/|)\\s?(?<type>${types})\\s?(?:/|${dash})\\s?(?<body>${body})`,
  ].join('|'),
  'gu',
);
/** Bodies of the Party by their symbols: the Centre, the province, the bloc, the district, the grass roots, and their offices. */
const partyBody = /(?:TW|T\.Ư|TƯ|TU|ThU|QU|HU|ĐU|ĐUK|ĐUKDN|ĐH|CB)(?:DN)?$|^(?:VP|BTC|BTG|BDV|UBKT|BNC)/;

/** Finds document numbers however their separators are typed; look-alike letters and O for 0 are read inside numbers only. */
export function findNumbers(text: string): FoundNumber[] {
  const latin = text.replace(/[АВСЕНКМОРТХ]/g, (letter) => lookAlikes[letter] ?? letter);
  return [...latin.matchAll(pattern)].flatMap(({ 0: printed, index, groups = {} }) => {
    const number = toCanonical(groups);
    const end = index + printed.replace(/\.$/, '').length;
    return number === null ? [] : [{ start: index, end, number }];
  });
}

function toCanonical(groups: Record<string, string | undefined>): string | null {
  const serial = (groups.serial ?? groups.number ?? '').replaceAll('O', '0').replace(/[Il]/g, '1');
  if (!/\d/.test(groups.serial ?? groups.number ?? '')) return null;
  if (groups.year !== undefined)
    return `${serial}/${groups.year}/${groups.stateType}${groups.stateBody === undefined ? '' : `-${groups.stateBody}`}`;
  const type = (groups.type ?? '').replace(/^CTR$/i, 'CTr').replace(/^TTR$/i, 'TTr');
  const issuer = (groups.body ?? '').replace(/\.$/, '').replace(/^T\.?Ư$/, 'TW');
  return partyBody.test(issuer) || groups.first !== '/' ? `${serial}-${type}/${issuer}` : `${serial}/${type}-${issuer}`;
}
