import { type Archive, openArchive } from '@tra-cuu/data/archive/open-archive';

/** Does a piece of work with the archive of a state folder, and closes it whatever becomes of the work. */
export async function withArchive<Result>(
  home: string,
  work: (archive: Archive) => Promise<Result> | Result,
): Promise<Result> {
  const archive = openArchive(home);
  try {
    return await work(archive);
  } finally {
    archive.close();
  }
}
