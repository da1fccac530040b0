import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { SuggestionTable } from './suggestion-table.ts';

/** Raised when the form of the table changes: bytes of another version are refused. */
const version = 1;

const text = z.array(z.string());
const counts = z.array(z.int().min(0));
/** Lists by columns: the values of a column are alike, and pack better. */
const encodedSchema = z.strictObject({
  version: z.literal(version),
  officials: z.tuple([text, text, counts]),
  departments: z.tuple([text, text, counts]),
  /** Beside the bodies: by the places of bodies in their columns, names and the places of successors. None in tables made before. */
  otherNames: z.array(z.tuple([z.int().min(0), z.string()])).default([]),
  successions: z.array(z.tuple([z.int().min(0), z.int().min(0)])).default([]),
  documents: z.tuple([text, text, counts]),
  phrases: z.tuple([text, counts]),
});

/** The bytes are no table of suggestions of this version: publish again. */
export class BadSuggestionTableError extends Error {
  override readonly name = 'BadSuggestionTableError';

  constructor(reason: string, options?: ErrorOptions) {
    super(`The table of suggestions cannot be read: ${reason}. Publish again to make it anew.`, options);
  }
}

export function encodeSuggestions({ officials, departments, documents, phrases }: SuggestionTable): Uint8Array {
  const encoded: z.input<typeof encodedSchema> = {
    version,
    officials: [officials.map(({ id }) => id), officials.map(({ name }) => name), articlesOf(officials)],
    departments: [departments.map(({ id }) => id), departments.map(({ name }) => name), articlesOf(departments)],
    ...encodeLinks(departments),
    documents: [documents.map(({ number }) => number), documents.map(({ type }) => type ?? ''), articlesOf(documents)],
    phrases: [phrases.map(({ text: phrase }) => phrase), articlesOf(phrases)],
  };
  return gzipSync(JSON.stringify(encoded));
}

function encodeLinks(
  departments: SuggestionTable['departments'],
): Required<Pick<z.input<typeof encodedSchema>, 'otherNames' | 'successions'>> {
  const places = new Map(departments.map(({ id }, at) => [id, at]));
  return {
    otherNames: departments.flatMap(({ otherNames = [] }, at) =>
      otherNames.map((name): [number, string] => [at, name]),
    ),
    successions: departments.flatMap(({ successors = [] }, at) =>
      successors.flatMap((id): [number, number][] => {
        const place = places.get(id);
        return place === undefined ? [] : [[at, place]];
      }),
    ),
  };
}

const articlesOf = (entries: readonly { articles: number }[]): number[] => entries.map(({ articles }) => articles);

/** Reads what `encodeSuggestions` wrote. Throws BadSuggestionTableError for anything else. */
export function decodeSuggestions(bytes: Uint8Array): SuggestionTable {
  const parsed = encodedSchema.safeParse(readJson(bytes));
  if (!parsed.success) throw new BadSuggestionTableError(z.prettifyError(parsed.error).slice(0, 200));
  const { officials, departments, documents, phrases } = parsed.data;
  for (const columns of [officials, departments, documents, phrases]) requireSameLength(columns);
  return {
    officials: toNames(officials),
    departments: addLinks(toNames(departments), parsed.data),
    documents: documents[0].map((number, at) => ({
      ...{ number, articles: documents[2][at] ?? 0 },
      ...(documents[1][at] && { type: documents[1][at] }),
    })),
    phrases: phrases[0].map((phrase, at) => ({ text: phrase, articles: phrases[1][at] ?? 0 })),
  };
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(gunzipSync(bytes).toString('utf8'));
  } catch (cause) {
    throw new BadSuggestionTableError('it is not compressed JSON', { cause });
  }
}

function requireSameLength(columns: readonly (readonly unknown[])[]): void {
  if (columns.some((column) => column.length !== columns[0]?.length))
    throw new BadSuggestionTableError('its columns are of different lengths');
}

const toNames = ([ids, names, articles]: [string[], string[], number[]]): SuggestionTable['officials'] =>
  ids.map((id, at) => ({ id, name: names[at] ?? '', articles: articles[at] ?? 0 }));

function addLinks(
  departments: SuggestionTable['departments'],
  { otherNames, successions }: Pick<z.output<typeof encodedSchema>, 'otherNames' | 'successions'>,
): SuggestionTable['departments'] {
  for (const [at, name] of otherNames) {
    const body = departments[at];
    if (body) body.otherNames = [...(body.otherNames ?? []), name];
  }
  for (const [at, later] of successions) {
    const [body, successor] = [departments[at], departments[later]];
    if (body && successor) body.successors = [...(body.successors ?? []), successor.id];
  }
  return departments;
}
