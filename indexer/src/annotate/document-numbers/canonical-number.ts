/** A number as it was printed, in its parts: `30/2020/NĐ-CP` has a year, `05-CT/TW` none, `4912/UBND-NC` no type. */
export interface NumberParts {
  serial: string;
  year?: string | undefined;
  type?: string | undefined;
  body?: string | undefined;
  /** Whether a slash stands behind the serial, as in numbers of the State. */
  slashFirst: boolean;
}

/**
 * Bodies of the Party by their symbols: the Centre, the province, the city, the quarter and the district, the bloc, the grass roots,
 * with or without the office before it (VPTU, BTCĐUK, UBKTHU). MTTW is the Front's.
 */
const partyBody = /^(?!MT)(?:.*(?:TW|TU|ThU|QU|HU|ThịU|ĐUK|ĐUKCQ|ĐUKDN|ĐUKCCQ|ĐUKCQDN|BTVĐU)|.{0,6}ĐU|ĐU.*|CB|ĐB|ĐH)$/u;
/** Bodies of the State that are printed with the signs of the Party at times: 15-QĐ/UBND. */
const stateBody = /^(?:UB|UBND|HĐND|TTg|CP|CTN|VPCP|VPQH|TAND|VKS)(?:[-–]|$)/u;
/** How bodies are written whatever the case in which they were typed: 05/ct-tw. */
const writtenBodies = new Map(
  [...'TW TU ThU HU QU ĐU ĐUK UBND HĐND TTg CP VPTW VPTU BTCTW BTCTU UBKTTW UBKTTU'.split(' ')].map((body) => [
    body.toLowerCase(),
    body,
  ]),
);
const writtenTypes = new Map([
  ...[
    ...'NQLT NQ CT CTHĐ CTPH CTrPH KL QC QĐNS QĐi QĐ QyĐ TTLT TTLB TT HD TB TC BC KH QH ĐA PA DA CV BB NĐ CĐ VBHN'.split(
      ' ',
    ),
  ].map((type) => [type.toLowerCase(), type] as const),
  ['ctr', 'CTr'],
  ['ttr', 'TTr'],
]);

/**
 * One form for every spelling of a number: `05-CT/TW` for the Party, `06/CT-UBND` and `17/2020/QĐ-UBND` for the State. O and l in the
 * running number are 0 and 1; T.Ư and TƯ are TW. Where neither tells whose number it is, the first sign does.
 */
export function toCanonicalNumber({ serial, year, type, body, slashFirst }: NumberParts): string {
  const digits = toDigits(serial);
  const symbol = type === undefined ? undefined : (writtenTypes.get(type.toLowerCase()) ?? type.replace(/\s/g, ''));
  const issuer = body === undefined ? undefined : toWrittenBody(body);
  if (symbol === undefined) return `${digits}${slashFirst ? '/' : '-'}${issuer ?? ''}`;
  if (year !== undefined) return [digits, year, [symbol, issuer].filter(Boolean).join('-')].join('/');
  const isParty = !stateBody.test(issuer ?? '') && (partyBody.test(issuer ?? '') || !slashFirst);
  return isParty ? `${digits}-${symbol}/${issuer}` : `${digits}/${symbol}-${issuer}`;
}

export const toDigits = (serial: string): string =>
  serial.replaceAll('.', '').replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1');

function toWrittenBody(body: string): string {
  const bare = body.replace(/\s+/g, '').replace(/[–—]/g, '-');
  const central = bare.replace(/T\.?[ƯW]/giu, 'TW').replace(/T\.U/giu, 'TU');
  return writtenBodies.get(central.toLowerCase()) ?? central;
}
