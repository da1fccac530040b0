import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type AnnotateCase, caseSchema, type Half } from './case.ts';

const folder = new URL('cases/', import.meta.url);
const suffix = '.yaml';

/** Reads the cases of one half, by name. Throws an Error that names the file and what is wrong with it. */
export function readCases(half: Half): AnnotateCase[] {
  const files = readdirSync(new URL(`${half}/`, folder))
    .filter((name) => name.endsWith(suffix))
    .sort();
  return files.map((file) => ({ ...readCase(`${half}/${file}`), half, slug: file.slice(0, -suffix.length) }));
}

function readCase(path: string) {
  const result = caseSchema.safeParse(parse(readFileSync(new URL(path, folder), 'utf8')));
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path: where, message }) => `${where.join('.')}: ${message}`);
  throw new Error(`bench/annotate/cases/${path}: ${issues.join('; ')}`);
}
