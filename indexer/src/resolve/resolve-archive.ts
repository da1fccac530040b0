import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { type ResolvePeopleOptions, resolvePeople } from './people/resolve-people.ts';

/** Brings who is who to the state of the articles. Stopped at any moment, it goes on the next time from there. */
export async function resolveArchive(archive: Archive, options: ResolvePeopleOptions): Promise<void> {
  await resolvePeople(archive, options);
}
