import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackageRoot } from '@tra-cuu/data/package-root';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type Site, siteSchema } from './site.ts';

/** A site's description cannot be used; the message names file, line and field. */
export class BadSiteError extends Error {
  override readonly name = 'BadSiteError';
}

const sitesFolder = (): string => join(dataPackageRoot(), 'sites');

/** All sites described in the project's folder. */
export function readSites(folder = sitesFolder()): Site[] {
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => readSite(join(folder, file)));
}

/** The site of this name, or the one that a file describes. */
export function findSite(nameOrPath: string): Site {
  if (/\.ya?ml$/.test(nameOrPath) && existsSync(nameOrPath)) return readSite(nameOrPath);
  const sites = readSites();
  const site = sites.find(({ name }) => name === nameOrPath);
  if (site) return site;
  const names = sites.map(({ name }) => name).join(', ');
  throw new BadSiteError(
    `There is no site "${nameOrPath}". Described are: ${names}. Add a file to ${sitesFolder()}, or give the path of one.`,
  );
}

export const readSite = (path: string): Site => parseSite(readFileSync(path, 'utf8'), path);

/** Reads a description. Throws a BadSiteError that names every field that is wrong with its line. */
export function parseSite(yaml: string, path: string): Site {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) throw new BadSiteError(`${path}:${broken.linePos?.[0].line ?? 1}: ${broken.message}`);
  const result = siteSchema.safeParse(document.toJS());
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const node = nearestNode(document, issue.path);
    const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
    return `${path}:${line}: ${issue.path.join('.') || 'the file'}: ${issue.message}`;
  });
  throw new BadSiteError(problems.join('\n'));
}

/** The node at a path, or that of what it should stand in. */
function nearestNode(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): unknown {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}
