import type { AnnotateCase } from './case.ts';
import type { ReadArticle } from './read-article.ts';
import { sameNumber, sameWords } from './same.ts';
import { addTallies, type Tally, tallyOne } from './tally.ts';
import { tallySets } from './tally-sets.ts';

type FieldTally = (labelled: AnnotateCase['document'], found: ReadArticle['document']) => Tally;

const list = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

/** How each field of a paper's head is compared. A head found in an article that is no paper is wrong field by field. */
export const headFields = {
  number: (labelled, found) => tallyOne(list(labelled?.number), found?.number, sameNumber),
  type: (labelled, found) => tallyOne(labelled?.type ?? [], found?.type, sameWords),
  issuer: (labelled, found) => tallyOne(labelled?.issuer ?? [], found?.issuer, sameWords),
  date: (labelled, found) => tallyOne(list(labelled?.date), found?.date),
  signer: (labelled, found) => tallyOne(list(labelled?.signer), found?.signer, sameWords),
  place: (labelled, found) => tallyOne(list(labelled?.place), found?.place, sameWords),
  abstract: (labelled, found) => tallyOne(labelled?.abstract ?? [], found?.abstract, sameWords),
  relations: (labelled, found) =>
    tallySets(
      (labelled?.relations ?? []).map((relation) => [relation]),
      (found?.relations ?? []).map(({ kind, number }) => `${kind} ${number}`),
      { same: sameNumber },
    ),
} satisfies Record<string, FieldTally>;

export type HeadField = keyof typeof headFields;

/** The fields that the target is for. */
export const fieldsOfTarget = ['number', 'type', 'issuer', 'date', 'signer'] as const satisfies HeadField[];

/** The fields named, added up; errors say which. */
export const tallyHead = ({ document }: AnnotateCase, found: ReadArticle, fields: readonly HeadField[]): Tally =>
  addTallies(
    fields.map((field) => {
      const tally = headFields[field](document, found.document);
      return { ...tally, errors: tally.errors.map((error) => ({ ...error, value: `${field}: ${error.value}` })) };
    }),
  );
