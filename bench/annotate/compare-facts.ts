import type { AnnotateCase } from './case.ts';
import type { ReadArticle } from './read-article.ts';
import { sameNumber, sameWords } from './same.ts';
import { addTallies, type Tally, tallyOne } from './tally.ts';
import { tallySets } from './tally-sets.ts';

/** Organs of the centre, which are named in passing wherever papers are cited. Where they act they are labelled. */
const ofTheCentre = [
  ...['Bộ Chính trị', 'Ban Bí thư', 'Ban Bí thư Trung ương Đảng', 'Trung ương Đảng'],
  ...['Ban Chấp hành Trung ương', 'Ban Chấp hành Trung ương Đảng', 'Quốc hội', 'Chính phủ', 'Thủ tướng Chính phủ'],
];

/** Bodies. One that stands in a labelled post alone, or ends the name of another (its parent), counts neither as missed nor as wrong. */
export function tallyDepartments({ departments, officials, neutral }: AnnotateCase, found: ReadArticle): Tally {
  const ofPosts = officials
    .flatMap(({ posts }) => posts)
    .flatMap(({ accepted }) => accepted.map(({ body }) => body ?? ''));
  const bodies = [...departments.flat(), ...neutral.departments, ...ofPosts].map(sameWords);
  const names = found.departments.map(({ name }) => name);
  const parents = names.filter((name) => bodies.some((body) => ` ${body}`.endsWith(` ${sameWords(name)}`)));
  const labelled = new Set(departments.map(([name = '']) => sameWords(name)));
  return tallySets(departments, names, {
    same: sameWords,
    neutral: [...neutral.departments, ...parents.filter((name) => !labelled.has(sameWords(name))), ...ofTheCentre],
  });
}

/** Numbers of cited papers. The paper's own number counts nowhere. */
export const tallyNumbers = ({ references, document }: AnnotateCase, { documentReferences }: ReadArticle): Tally =>
  tallySets(
    references.map(({ number }) => [number]),
    documentReferences.map(({ number }) => number),
    { same: sameNumber, neutral: document?.number === undefined ? [] : [document.number] },
  );

/** The types and days of the cited papers whose number was found. */
export const tallyCitations = ({ references }: AnnotateCase, { documentReferences }: ReadArticle): Tally =>
  addTallies(
    references.flatMap(({ number, type, date }) => {
      const found = documentReferences.find((other) => sameNumber(other.number) === sameNumber(number));
      if (!found) return [];
      const named = (text: string) => `${number}: ${text}`;
      return [
        tallyOne(type.map(named), found.type && named(found.type), sameWords),
        tallyOne(date === undefined ? [] : [named(date)], found.date && named(found.date)),
      ];
    }),
  );

/** Days of events, each once. */
export const tallyEvents = ({ events, neutral }: AnnotateCase, found: ReadArticle): Tally =>
  tallySets(
    events.map((day) => [day]),
    [...new Set(found.events.map(({ date }) => date))],
    { same: (day) => day, neutral: neutral.days },
  );

/** The day of publication. A paper or a letter that stands on no page may give its own day. */
export function tallyPublication({ publishedOn, document, neutral }: AnnotateCase, found: ReadArticle): Tally {
  const date = found.publishedOn?.date;
  const ownDay = publishedOn === null && date !== undefined && [document?.date, ...neutral.days].includes(date);
  return tallyOne(publishedOn === null ? [] : [publishedOn], ownDay ? undefined : date);
}
