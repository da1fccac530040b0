import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A question of a set in TREC form, and the ids of the passages that answer it. */
export interface Question {
  id: string;
  text: string;
  right: ReadonlySet<string>;
}

const querySchema = z.object({ id: z.string(), text: z.string().min(1) });

/** The file of a question set's passages. */
export const passagesOf = (folder: string): string => join(folder, 'corpus.jsonl');

/**
 * Reads `queries.jsonl` ({"id","text"}) and `qrels.tsv` (question, 0, passage, relevance) of a folder. Questions that no
 * passage answers are left out. Throws where a file is missing or a line is wrong.
 */
export function readQuestions(folder: string): Question[] {
  for (const name of ['corpus.jsonl', 'queries.jsonl', 'qrels.tsv'])
    if (!existsSync(join(folder, name))) throw new Error(`${folder} is no question set: it has no ${name}`);
  const right = readJudgements(readFileSync(join(folder, 'qrels.tsv'), 'utf8'));
  return readFileSync(join(folder, 'queries.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => querySchema.parse(JSON.parse(line)))
    .flatMap(({ id, text }) => {
      const passages = right.get(id);
      return passages === undefined ? [] : [{ id, text, right: passages }];
    });
}

/** Passages by question, of those judged relevant. */
export function readJudgements(tsv: string): Map<string, Set<string>> {
  const right = new Map<string, Set<string>>();
  for (const line of tsv.split('\n')) {
    const [question, , passage, relevance] = line.trim().split(/\s+/);
    if (!question || !passage || !(Number(relevance) > 0)) continue;
    right.set(question, (right.get(question) ?? new Set()).add(passage));
  }
  return right;
}
