import type { ResolvedDepartments } from '@tra-cuu/data/archive/departments/department-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';

export interface ResolveOptions extends ResolvePeopleOptions {
  /** What it says of bodies: their levels, and which became which. */
  vocabulary: Pick<Vocabulary, 'departments' | 'abbreviations'>;
}

/** Tells anew what follows from all articles together: where bodies stand to each other. Done twice, it changes nothing the second time. */
export function resolveArchive(archive: Archive, vocabulary: Vocabulary, now: Date): ResolvedArchive {
  return { departments: archive.departments.resolve(vocabulary, now) };
}
