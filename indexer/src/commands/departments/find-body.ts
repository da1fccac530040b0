import type { Archive } from '@tra-cuu/data/archive/open-archive';

/** The id of a body that is named by its id, or in full as articles do. What is neither is given back: whoever uses it says so. */
export const findBody = (archive: Archive, named: string): string =>
  /^[a-z0-9-]+$/.test(named) ? named : (archive.articles.departments.find(named) ?? named);
