/** The marks of state secrets, as they are stamped on a paper. */
export type SecrecyMark = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT';

/** The lines in which the head of a paper lies: bodies, number, motto, place and day, marks, type and abstract. */
const linesOfHead = 20;
/** The mark in a line of its own, as a stamp or behind its name: "MẬT", "Độ mật: Tối mật". */
const stamped = /^[\s*/(["“]*(?<mark>(?:TỐI |TUYỆT )?MẬT)[\s*/)\]"”.]*$/u;
const named = /^\s*(?:độ|mức độ|dấu chỉ độ)\s*mật\s*:?\s*(?<mark>(?:tối |tuyệt )?mật)[\s.]*$/iu;
/** What every paper has in its head, and an article about secrets has not. */
const ofHead = /đảng cộng sản việt nam|cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|^\s*số\s*:?\s*\d/iu;

/**
 * The mark of secrecy in the head of a paper; null where there is none. `lines` are those of a document in their order, columns apart. What
 * reads as a mark far from any head (the heading of an article, the name of a film) is none.
 */
export function findSecrecyMark(lines: readonly string[]): SecrecyMark | null {
  for (const [at, line] of lines.entries()) {
    const mark = (stamped.exec(line) ?? named.exec(line))?.groups?.mark;
    if (mark === undefined) continue;
    const around = lines.slice(Math.max(0, at - linesOfHead), at + linesOfHead);
    if (around.some((other) => ofHead.test(other))) return mark.toUpperCase() as SecrecyMark;
  }
  return null;
}
