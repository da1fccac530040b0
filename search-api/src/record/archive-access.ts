import { statSync } from 'node:fs';
import { type ArchiveReader, ArchiveVersionError, openArchiveReader } from '@tra-cuu/data/archive/archive-reader';
import { archivePath } from '@tra-cuu/data/archive/open-archive';
import { ArchiveAwayError } from '../errors/http-error.ts';

/** The way to the archive of a state folder, which may appear, and be put in the place of another, while the API runs. */
export interface ArchiveAccess {
  /** The archive as it is now. Throws ArchiveAwayError where there is none that can be read. */
  current(): ArchiveReader;
  close(): void;
}

/** `onError` is called with what keeps an archive that is there from being read. */
export function createArchiveAccess(home: string, onError: (error: unknown) => void): ArchiveAccess {
  let held: { file: string; reader: ArchiveReader } | null = null;

  const close = (): void => {
    held?.reader.close();
    held = null;
  };
  const open = (file: string): ArchiveReader => {
    close();
    const reader = openChecked(home, onError);
    held = { file, reader };
    return reader;
  };
  return {
    current: () => {
      const file = fileAt(archivePath(home));
      if (file === null) {
        close();
        throw none();
      }
      return held?.file === file && held.reader.isCurrent() ? held.reader : open(file);
    },
    close,
  };
}

/** What tells a file from another that takes its name, as long as one of them is open; null where there is none. */
function fileAt(path: string): string | null {
  const file = statSync(path, { throwIfNoEntry: false });
  return file ? `${file.dev} ${file.ino}` : null;
}

function openChecked(home: string, onError: (error: unknown) => void): ArchiveReader {
  const reader = tryToOpen(home, onError);
  if (!reader) throw none();
  return reader;
}

function tryToOpen(home: string, onError: (error: unknown) => void): ArchiveReader | null {
  try {
    return openArchiveReader(home);
  } catch (error) {
    onError(error);
    const message =
      error instanceof ArchiveVersionError ? error.message : 'The archive beside the search index cannot be read now.';
    throw new ArchiveAwayError(message, { cause: error });
  }
}

const none = (): ArchiveAwayError =>
  new ArchiveAwayError(
    'There is no archive beside the search index (TRA_CUU_HOME): revisions and what else it knows cannot be shown.',
  );
