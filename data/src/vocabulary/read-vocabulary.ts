import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { dataPackageRoot } from '../package-root.ts';
import type { Vocabulary } from './vocabulary.ts';
import { vocabularyFiles } from './vocabulary.ts';

/** A vocabulary file that someone must correct. The message names file, line and field, and says what to write. */
export class BadVocabularyError extends Error {
  override name = 'BadVocabularyError';
}

/**
 * Reads the seven files of the vocabulary. `folder` defaults to `data/vocabulary`. Throws BadVocabularyError for a file
 * that is missing, is not YAML, or says something that no rule can use.
 */
export function readVocabulary(folder: string = join(dataPackageRoot(), 'vocabulary')): Vocabulary {
  return {
    positions: readFile(folder, 'positions', vocabularyFiles.positions),
    departments: readFile(folder, 'departments', vocabularyFiles.departments),
    documentTypes: readFile(folder, 'document-types', vocabularyFiles['document-types']),
    abbreviations: readFile(folder, 'abbreviations', vocabularyFiles.abbreviations).abbreviations,
    names: readFile(folder, 'surnames', vocabularyFiles.surnames),
    honorifics: readFile(folder, 'honorifics', vocabularyFiles.honorifics),
    contextWords: readFile(folder, 'context-words', vocabularyFiles['context-words']),
  };
}

function readFile<Schema extends z.ZodType>(folder: string, name: string, schema: Schema): z.infer<Schema> {
  const path = join(folder, `${name}.yaml`);
  return parseVocabularyFile(readText(path), path, schema);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new BadVocabularyError(`${path}: the file cannot be read. Put it back, or name another folder.`, { cause });
  }
}

/** One file of the vocabulary out of its YAML text; `path` is how messages call it. */
export function parseVocabularyFile<Schema extends z.ZodType>(
  yaml: string,
  path: string,
  schema: Schema,
): z.infer<Schema> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line;
  const [syntax] = document.errors;
  if (syntax)
    throw new BadVocabularyError(
      `${path}, line ${lineAt(syntax.pos[0])}: this is not YAML (${firstLine(syntax.message)}). Compare it with the lines above it.`,
    );
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => {
    const place = issue.path.filter((key) => typeof key !== 'symbol');
    const field = place.join('.') || 'the whole file';
    return `${path}, line ${lineAt(startOf(document, place))}, ${field}: ${toAdvice(issue)}`;
  });
  throw new BadVocabularyError(problems.join('\n'));
}

function toAdvice(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not a field here. Remove it, or correct its spelling.`;
  return `${issue.message}.`;
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? text;

/** Where the field stands in the file; the nearest field around it when it is not there at all. */
function startOf(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return Number(node.range[0]);
  }
  return 0;
}
