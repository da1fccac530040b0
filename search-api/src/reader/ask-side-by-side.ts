import type { EngineAnswer, EngineQuery, ReaderIndex } from './for-reader.ts';

/**
 * Asks many small questions. The engine answers those of one request one after the other: two requests keep two of its threads busy.
 * The answers stand in the order of the questions.
 */
export async function askSideBySide(index: ReaderIndex, queries: readonly EngineQuery[]): Promise<EngineAnswer[]> {
  const half = Math.ceil(queries.length / 2);
  const answers = await Promise.all([index.ask(queries.slice(0, half)), index.ask(queries.slice(half))]);
  return answers.flat();
}
