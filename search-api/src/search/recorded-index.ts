import type { Explanation } from '@tra-cuu/data/contract/search';
import type { ReaderIndex } from '../reader/for-reader.ts';

/** An index that keeps what it was asked, in the order of the requests. */
export function recordRequests(index: ReaderIndex): { index: ReaderIndex; requests: Explanation['requests'] } {
  const requests: Explanation['requests'] = [];
  const ask: ReaderIndex['ask'] = async (queries) => {
    const answers = await index.ask(queries);
    requests.push(
      queries.map(({ q, fields, filter, offset = 0, limit }, at) => ({
        ...{ q, fields: [...fields], filter: [...filter], offset, limit },
        total: answers[at]?.total ?? 0,
        proximity: answers[at]?.hits[0]?.proximity ?? null,
        score: answers[at]?.hits[0]?.score ?? null,
      })),
    );
    return answers;
  };
  return { index: { ...index, ask }, requests };
}
