import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import { type ResolvePeopleOptions, resolvePeople } from './people/resolve-people.ts';

export interface ResolveOptions extends ResolvePeopleOptions {
  /** What it says of bodies: their levels, and which became which. */
  vocabulary: Pick<Vocabulary, 'departments' | 'abbreviations'>;
}

/**
 * Brings who is who to the state of the articles: tells people apart, and where bodies stand to each other. Stopped at any moment, it goes on
 * the next time from there.
 */
export async function resolveArchive(archive: Archive, options: ResolveOptions): Promise<void> {
  await resolvePeople(archive, options);
  if (!options.signal.aborted) archive.departments.resolve(options.vocabulary, options.now());
}
