import type { Numbering } from './terms-of-office.ts';

/** What the key of a number (`toNumberKey`) says of the paper: "30 2020 nd cp". */
export interface ReadKey {
  /** Of a number that carries its year. */
  year: string | null;
  /** The symbol of the type: "nd", "qd"; empty where there is none. */
  type: string;
  numbering: Numbering;
  /** Whether one body alone has this symbol: UBND and ĐU stand for as many bodies as there are places. */
  isUnique: boolean;
  /** Whether the number alone says which paper it is: it carries its year, and its body is no committee or council of some place. */
  isWhole: boolean;
}

const organs = '(?:vp|btc|btcd|ubkt|btg|btgdv|bdv|bnc|bkt|bcd|hdll)?';
const centre = new RegExp(`^${organs}tw$`);
const province = new RegExp(`^${organs}tu$`);
const party = new RegExp(`^(?:${organs}(?:hu|qu|thu|du|duk)|cb)$`);
const stateCentre = /^(?:cp|ttg|ctn|qh\d*|ubtvqh\d*)$/;
const ofPlaces = /^(?:ubnd|hdnd)/;
const state = /^(?:ubnd|hdnd|cp|ttg|ctn|qh\d*|ubtvqh\d*|b[a-z]{2,7}|s[a-z]{2,7}|ttlt.*)$/;

export function readKey(key: string): ReadKey {
  const [, ...rest] = key.split(' ');
  const year = /^(?:19|20)\d\d$/.test(rest[0] ?? '') ? (rest.shift() ?? null) : null;
  const body = rest.at(-1) ?? '';
  return {
    year,
    type: rest.length > 1 ? (rest[0] ?? '') : '',
    numbering: numberingOf(body, year),
    isWhole: year !== null && !rest.some((part) => ofPlaces.test(part)),
    isUnique: centre.test(body) || province.test(body) || stateCentre.test(body),
  };
}

function numberingOf(body: string, year: string | null): Numbering {
  if (year !== null) return 'year';
  if (centre.test(body)) return 'national-term';
  if (province.test(body)) return 'provincial-term';
  if (party.test(body)) return 'local-term';
  return state.test(body) ? 'year' : 'unknown';
}
