import { isCalendarDay } from '@tra-cuu/data/article/day';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

/** A list of officials cannot be read; the message names every field that is wrong with its line. */
export class BadOfficialsListError extends Error {
  override readonly name = 'BadOfficialsListError';
}

const nameSchema = z.string({ error: 'must be a text' }).trim().min(2, 'has two letters at least').max(200);

/** YYYY, YYYY-MM or YYYY-MM-DD. A year alone may stand there as a number. */
const daySchema = z
  .union([z.string(), z.int().transform(String)], { error: 'write it as YYYY, YYYY-MM or YYYY-MM-DD' })
  .refine(isDay, 'write it as YYYY, YYYY-MM or YYYY-MM-DD, a day of the calendar');

function isDay(text: string): boolean {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  return year !== undefined && isCalendarDay(Number(year), Number(month), Number(day));
}

const postSchema = z
  .strictObject({
    title: nameSchema,
    body: nameSchema.optional(),
    from: daySchema.optional(),
    to: daySchema.optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from.slice(0, to.length) <= to, {
    error: 'ends before it begins',
    path: ['to'],
  });

const listSchema = z.array(
  z.strictObject({
    name: nameSchema,
    /** Of the person who is meant, where the archive knows several of that name. */
    id: z.string().min(1).optional(),
    other_spellings: z.array(nameSchema).default([]),
    posts: z.array(postSchema).default([]),
  }),
  { error: 'must be a list of people: "- name: …"' },
);

/** Somebody of an initial list, and the line that begins it. */
export type ListedOfficial = z.output<typeof listSchema>[number] & { line: number };

/** Reads a list of officials (YAML). `path` is how messages call it. Throws BadOfficialsListError. */
export function parseOfficialsList(yaml: string, path: string): ListedOfficial[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineAt = (place: readonly PropertyKey[]): number => {
    for (let length = place.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(place.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const [broken] = document.errors;
  if (broken)
    throw new BadOfficialsListError(`${path}:${broken.linePos?.[0].line ?? 1}: is not YAML: ${broken.message}`);
  const result = listSchema.safeParse(document.toJS() ?? []);
  if (result.success) return result.data.map((official, at) => ({ ...official, line: lineAt([at]) }));
  const problems = result.error.issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const place = [...issue.path, ...unknown.slice(0, 1)];
    const message = unknown.length > 0 ? `is not known here: ${unknown.join(', ')}` : issue.message;
    return `${path}:${lineAt(place)}: ${toPlace(issue.path) || 'the file'}: ${message}`;
  });
  throw new BadOfficialsListError(problems.join('\n'));
}

/** How a person counts: ['1', 'posts', 0, 'from'] of a list is "person 2, post 1, from". */
function toPlace(path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  for (const [at, step] of path.entries()) {
    if (typeof step === 'number') parts.push(`${singular[String(path[at - 1] ?? '')] ?? 'number'} ${step + 1}`);
    else if (typeof path[at + 1] !== 'number') parts.push(String(step));
  }
  return parts.join(', ');
}

const singular: Record<string, string> = { '': 'person', posts: 'post', other_spellings: 'other spelling' };
