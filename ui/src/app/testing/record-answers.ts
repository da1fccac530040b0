import type { DepartmentResponse, DepartmentsResponse, ListedDepartment } from '@tra-cuu/data/contract/departments';
import type { DocumentResponse, ListedDocument } from '@tra-cuu/data/contract/documents';
import type { ListedOfficial, OfficialResponse } from '@tra-cuu/data/contract/officials';

/** A person in a list of whom nothing is known but the name, and what a test says. */
export const toListedOfficial = (id: string, name: string, given: Partial<ListedOfficial> = {}): ListedOfficial => ({
  ...{ id, name, articles: 1, position: null, first: null, last: null },
  ...given,
});

export const toOfficial = (id: string, name: string, given: Partial<OfficialResponse> = {}): OfficialResponse => ({
  ...{ id, name, otherNames: [], articles: 1, positions: [], years: [], departments: [], officials: [], namesakes: [] },
  ...given,
});

/** A body in a list that belongs to none and has none, and what a test says. */
export const toListedDepartment = (
  id: string,
  name: string,
  given: Partial<ListedDepartment> = {},
): ListedDepartment => ({
  ...{ id, name, level: null, parent: null, articles: 1, articlesBelow: 1, articlesWithin: 1, children: 0 },
  ...given,
});

export const toDepartments = (
  departments: ListedDepartment[],
  given: Partial<DepartmentsResponse> = {},
): DepartmentsResponse => ({ ...{ total: departments.length, page: 1, limit: 50, departments, levels: [] }, ...given });

export const toDepartment = (
  id: string,
  name: string,
  given: Partial<DepartmentResponse> = {},
): DepartmentResponse => ({
  ...toListedDepartment(id, name),
  ...{ ancestors: [], otherNames: [], chain: [], years: [], officials: [] },
  ...given,
});

/** A paper of which nothing is known but its number, and what a test says. */
export const toListedPaper = (id: string, number: string, given: Partial<ListedDocument> = {}): ListedDocument => ({
  ...{ id, number, type: null, issuer: null, date: null, term: null, abstract: null, articleId: null, citedBy: 0 },
  validity: 'unknown',
  ...given,
});

export const toPaper = (id: string, number: string, given: Partial<DocumentResponse> = {}): DocumentResponse => ({
  ...toListedPaper(id, number),
  ...{ place: null, signer: null, relations: [], proofs: [], namesakes: [], years: [], page: 1, articles: [] },
  ...given,
});
