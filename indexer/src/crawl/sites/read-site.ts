import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackageRoot } from '@tra-cuu/data/package-root';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { BadSiteError } from './bad-site-error.ts';
import { type Site, siteSchema } from './site.ts';
import { siteAt } from './site-at.ts';

const sitesFolder = (): string => join(dataPackageRoot(), 'sites');

/** All sites described in the project's folder. */
export function readSites(folder = sitesFolder()): Site[] {
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => readSite(join(folder, file)));
}

/** The site of this name, the one that a file describes, or the one at an address, which needs no description. */
export function findSite(given: string): Site {
  if (/\.ya?ml$/.test(given) && existsSync(given)) return readSite(given);
  const sites = readSites();
  if (/^https?:\/\//i.test(given)) return siteAt(given, sites);
  const site = sites.find(({ name }) => name === given);
  if (site) return site;
  const names = sites.map(({ name }) => name).join(', ');
  throw new BadSiteError(
    `There is no site "${given}". Described are: ${names}. Add a file to ${sitesFolder()}, or give the path of one, or an address (https://…).`,
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
