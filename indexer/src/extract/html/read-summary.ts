import { endsSentence, toComparable } from '../printed-text.ts';
import { type DomElement, namesOf } from './dom.ts';
import type { PageLine } from './page-line.ts';

const named =
  /(?:^|[-_])(?:sapo|lead|summary|chapeau|tomtat|tom-tat|trichyeu|trich-yeu|intro|excerpt|short-?intro|desc|description|hometext)(?:$|[-_])/;
const linesLookedAt = 4;
const shortestLead = 40;

/**
 * The line that is the article's lead: among the first ones that named so by the page, printed as the description in its
 * metadata, or a bold sentence. -1 where there is none, or nothing would be left without it.
 */
export function findSummary(lines: readonly PageLine[], descriptions: readonly (string | undefined)[]): number {
  if (lines.length < 2) return -1;
  const described = new Set(descriptions.map((text) => toComparable(text ?? '')).filter(Boolean));
  return lines.slice(0, Math.min(linesLookedAt, lines.length - 1)).findIndex((line) => {
    if (line.kind === 'table' || line.kind === 'caption' || line.list || line.text.length < shortestLead) return false;
    if (isNamed(line.element) || described.has(toComparable(line.text))) return true;
    return line.bold && line.kind === 'paragraph' && endsSentence(line.text);
  });
}

/** Whether the element or what is right around it is named as a lead. */
function isNamed(element: DomElement): boolean {
  const names = [element, element.parentElement].flatMap((each) => (each ? namesOf(each) : []));
  return names.some((name) => named.test(name));
}
