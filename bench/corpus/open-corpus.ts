import { closeSync, openSync, readSync } from 'node:fs';
import { toWordForms } from '@tra-cuu/data/text/word-forms';
import { type CorpusArticle, parseCorpusLine, readCorpus } from './read-corpus.ts';

/** What is kept in memory of an article; its text is read from the file when it is needed. */
export interface CorpusEntry {
  id: string;
  title: string;
  /** Which of the corpus's files holds it, from 0. */
  file: number;
  /** Bytes from the beginning of the file. */
  start: number;
  length: number;
}

/** The articles that are searched: those of one file, and those of the question set where there is one. */
export interface Corpus {
  readonly paths: readonly string[];
  readonly entries: readonly CorpusEntry[];
  /** All articles in the order of the entries, one at a time. */
  articles(): AsyncGenerator<CorpusArticle>;
  /** Null for an id that the corpus does not have. */
  find(id: string): CorpusEntry | null;
  read(entry: CorpusEntry): CorpusArticle;
  close(): void;
}

/** Reads the files through once, remembering where each article stands. Throws where two articles have one id. */
export async function openCorpus(paths: readonly string[]): Promise<Corpus> {
  const entries = new Map<string, CorpusEntry>();
  for (const [file, path] of paths.entries()) {
    for await (const { article, start, length } of readCorpus(path)) {
      if (entries.has(article.id)) throw new Error(`${path}: the id ${article.id} is given twice`);
      entries.set(article.id, { id: article.id, title: article.title, file, start, length });
    }
  }
  const handles = paths.map((path) => openSync(path, 'r'));
  return {
    paths,
    entries: [...entries.values()],
    articles: () => readAll(paths),
    find: (id) => entries.get(id) ?? null,
    read: ({ file, start, length }) => readAt(handles[file] ?? -1, start, length),
    close: () => handles.forEach(closeSync),
  };
}

async function* readAll(paths: readonly string[]): AsyncGenerator<CorpusArticle> {
  for (const path of paths) for await (const { article } of readCorpus(path)) yield article;
}

function readAt(handle: number, start: number, length: number): CorpusArticle {
  const bytes = Buffer.alloc(length);
  readSync(handle, bytes, 0, length, start);
  return parseCorpusLine(bytes);
}

/** The form in which titles are compared: an article with the same one is as right an answer as the one meant. */
export const toTitleKey = (title: string): string => toWordForms(title).exact.trim();
