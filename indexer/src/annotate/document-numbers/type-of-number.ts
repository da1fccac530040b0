import type { PaperTypes } from './paper-types.ts';

const ofParty = /^\d+[a-e]?-(?<symbol>\p{L}+)\//u;
const ofState = /^\d+[a-e]?\/(?:\d{4}\/)?(?<symbol>\p{L}+)-/u;
/** "4912/UBND-NC", "77/MTTQ-BTT": who wrote it where others have the kind, as letters of the State are numbered. */
const ofLetter = /^\d+[a-e]?\/\p{Lu}{2,}[\p{L}&]*-\p{Lu}/u;

/** The kind that a number in canonical form tells by itself: "05-CT/TW" is a Chỉ thị; QĐ is two kinds, and tells none. */
export function typeOfNumber(number: string, types: PaperTypes): string | undefined {
  const party = ofParty.exec(number)?.groups?.symbol;
  if (party !== undefined) return types.ofSymbol(party, true) ?? types.ofSymbol(party, false);
  const state = ofState.exec(number)?.groups?.symbol;
  if (state === undefined) return undefined;
  const known = types.ofSymbol(state, false) ?? types.ofSymbol(state, true);
  return known ?? (ofLetter.test(number) && !/^(?:QĐ|TT)$/u.test(state) ? 'Công văn' : undefined);
}
