import { idsOfAct } from '@tra-cuu/data/archive/decisions/actions';
import type { Decision } from '@tra-cuu/data/archive/decisions/decision';
import type { Archive } from '@tra-cuu/data/archive/open-archive';

/** The decisions that name a body, in the order in which they were made; all where none is given. */
export const decisionsAbout = (archive: Archive, id?: string): Decision[] =>
  archive.decisions.list('departments').filter((decision) => id === undefined || idsOfAct(decision).includes(id));
