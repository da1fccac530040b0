import { opendir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';

/** A file to be imported, and where it stands in its collection. */
export interface ListedFile {
  path: string;
  /** The name of the folder it was imported from. */
  collection: string;
  /** Its path in the collection, with slashes. */
  relativePath: string;
  /** In bytes. */
  size: number;
  extension: string;
  /** Whether it was named itself, and not found in a folder that was. */
  named: boolean;
}

/** A path that cannot be listed. */
export interface UnlistedPath {
  path: string;
  error: NodeJS.ErrnoException;
}

/** All files of the paths given, folders with all that is in them but hidden files, in order of their names. */
export async function listFiles(paths: readonly string[]): Promise<{ files: ListedFile[]; failed: UnlistedPath[] }> {
  const files: ListedFile[] = [];
  const failed: UnlistedPath[] = [];
  for (const path of paths.map((given) => resolve(given))) {
    const root = await stat(path).then(
      (entry) => (entry.isDirectory() ? path : dirname(path)),
      () => dirname(path),
    );
    await addPath(path, { root, named: path }, files, failed);
  }
  return { files, failed };
}

async function addPath(
  path: string,
  from: { root: string; named: string },
  files: ListedFile[],
  failed: UnlistedPath[],
): Promise<void> {
  const { root, named } = from;
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) {
      const names: string[] = [];
      for await (const { name } of await opendir(path)) if (!name.startsWith('.')) names.push(name);
      for (const name of names.sort()) await addPath(join(path, name), from, files, failed);
    } else if (entry.isFile()) {
      files.push({
        ...{ path, collection: basename(root), relativePath: relative(root, path).split(sep).join('/') },
        ...{ size: entry.size, extension: extensionOf(path), named: path === named },
      });
    }
  } catch (error) {
    failed.push({ path, error: error as NodeJS.ErrnoException });
  }
}

/** In small letters; a WARC file that is packed has two. */
const extensionOf = (path: string): string => (/\.warc\.gz$/i.test(path) ? '.warc.gz' : extname(path).toLowerCase());
