import { officialRoles } from '@tra-cuu/data/article/article';
import { daySchema } from '@tra-cuu/data/article/day';
import { z } from 'zod';

const words = z.string().min(1);

/** "A = B": the name that should be listed, then others under which it counts as found. */
const namesSchema = words.transform((line) => line.split(' = ').map((name) => name.trim()));

/** A post as printed and, in brackets, the body it is held in: "Bí thư [Đảng ủy Khối]". */
export interface LabelledPost {
  title: string;
  body?: string;
}

/** One of an official's posts: the forms that count as found, and whether it may as well be left out ("~trưởng đoàn"). */
export interface PostLabel {
  accepted: readonly LabelledPost[];
  optional: boolean;
}

const postSchema = words.transform((line): PostLabel => {
  const optional = line.startsWith('~');
  return { optional, accepted: line.replace(/^~/, '').split(' = ').map(parsePost) };
});

function parsePost(line: string): LabelledPost {
  const body = /\[(?<body>[^\]]+)\]/.exec(line)?.groups?.body;
  const title = line.replace(/[[\]]/g, '').trim();
  return body === undefined ? { title } : { title, body };
}

const officialSchema = z.strictObject({
  name: words,
  posts: z.array(postSchema),
  roles: z.array(z.enum(officialRoles)).min(1),
});

const referenceSchema = z.strictObject({ type: namesSchema, number: words, date: daySchema.optional() });

const headSchema = z.strictObject({
  type: namesSchema,
  number: words.optional(),
  issuer: namesSchema,
  place: words.optional(),
  date: daySchema,
  abstract: namesSchema,
  signer: words,
  relations: z.array(z.string().regex(/^(?:replaces|amends|implements|repeals|repeals-part) \S+$/)).default([]),
});

/** What counts neither as missed nor as wrong. */
const neutralSchema = z.strictObject({
  officials: z.array(words).default([]),
  departments: z.array(words).default([]),
  days: z.array(daySchema).default([]),
});

/** A text or a page with its labels. How to label is told in README.md. */
export const caseSchema = z
  .strictObject({
    /** The patterns that the case is about. */
    note: words,
    url: z.url().optional(),
    text: words.optional(),
    html: words.optional(),
    officials: z.array(officialSchema).default([]),
    departments: z.array(namesSchema).default([]),
    references: z.array(referenceSchema).default([]),
    events: z.array(daySchema).default([]),
    publishedOn: daySchema.nullable(),
    document: headSchema.optional(),
    neutral: neutralSchema.prefault({}),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), 'give one of text and html');

export const halves = ['tune', 'test'] as const;
export type Half = (typeof halves)[number];

export type AnnotateCase = z.infer<typeof caseSchema> & { half: Half; slug: string };
