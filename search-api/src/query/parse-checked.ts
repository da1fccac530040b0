import { BadRequestError } from '../errors/http-error.ts';
import { parseQuery } from './grammar/parse-query.ts';
import type { ParsedQuery } from './grammar/query-reading.ts';
import type { Symbols } from './grammar/token.ts';

/** Parses a query. Throws a BadRequestError that says of each operator that cannot be used where it stands and what to write. */
export function parseChecked(text: string, symbols: Symbols): ParsedQuery {
  const parsed = parseQuery(text, symbols);
  if (parsed.problems.length === 0) return parsed;
  throw new BadRequestError(
    parsed.problems.map(({ start, end, message }) => ({ field: 'q', message: `at ${start}-${end}: ${message}` })),
  );
}
