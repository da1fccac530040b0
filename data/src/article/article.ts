import { z } from 'zod';
import { datePrecisions, daySchema } from './day.ts';

/** What stands in a block of an article, in the order in which a reader meets it. */
export const blockKinds = ['paragraph', 'heading', 'caption', 'list', 'table', 'quote'] as const;

/**
 * A block's `text` is shown as it was printed (NFC only). A list's items and a table's rows are lines; the cells of a
 * row are separated by a tab.
 */
export const blockSchema = z.object({ kind: z.enum(blockKinds), text: z.string().min(1) });
export type Block = z.infer<typeof blockSchema>;

/** Where a name stands: the block's index and a half-open range in UTF-16 units of that block's text. */
export const mentionSchema = z.object({
  block: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(1),
});
export type Mention = z.infer<typeof mentionSchema>;

/** A post as printed ("Bí thư Đảng ủy Khối"), and the body it is held in where one is named. */
export const positionSchema = z.object({ title: z.string().min(1), body: z.string().min(1).optional() });
export type Position = z.infer<typeof positionSchema>;

/** What an official does in the article. */
export const officialRoles = ['chairs', 'speaks', 'signs', 'appointed', 'attends', 'mentioned'] as const;
export type OfficialRole = (typeof officialRoles)[number];

/** A person presented with a post, with the posts held then. */
export const officialMentionSchema = z.object({
  name: z.string().min(2),
  positions: z.array(positionSchema),
  roles: z.array(z.enum(officialRoles)),
  mentions: z.array(mentionSchema).min(1),
});
export type OfficialMention = z.infer<typeof officialMentionSchema>;

/** Where a body stands, from the centre (trung ương) down: tỉnh, khối of a province or of the centre, huyện, xã, cơ sở. */
export const departmentLevels = ['central', 'province', 'bloc', 'district', 'commune', 'grassroots'] as const;
export type DepartmentLevel = (typeof departmentLevels)[number];

/** A body that acts or is spoken of, as printed at its first mention. */
export const departmentMentionSchema = z.object({
  name: z.string().min(2),
  /** Where the name tells it. */
  level: z.enum(departmentLevels).optional(),
  /** The name of the body that it is an organ, a committee or an office of, where its own name says so. */
  parent: z.string().min(2).optional(),
  mentions: z.array(mentionSchema).min(1),
});
export type DepartmentMention = z.infer<typeof departmentMentionSchema>;

/** A document cited in the text: `number` in canonical form ("05-CT/TW"), `type` as printed ("Chỉ thị"). */
export const documentReferenceSchema = z.object({
  type: z.string().min(2).optional(),
  number: z.string().min(2),
  date: daySchema.optional(),
  mentions: z.array(mentionSchema).min(1),
});
export type DocumentReference = z.infer<typeof documentReferenceSchema>;

/** The day of publication. `evidence` says where it was read: "json-ld", "meta", "time", "rule:<name>", "text: …", "address". */
export const publicationSchema = z.object({
  date: daySchema,
  precision: z.enum(datePrecisions),
  evidence: z.string().min(1),
});
export type Publication = z.infer<typeof publicationSchema>;

/** A day on which something reported took place; `evidence` is the printed words. */
export const eventSchema = z.object({ date: daySchema, evidence: z.string().min(1) });
export type ArticleEvent = z.infer<typeof eventSchema>;

/** What a paper says that it does to another: `implements` only where it opens with it, a mere legal ground is none. */
export const documentRelationKinds = ['replaces', 'amends', 'implements', 'repeals', 'repeals-part'] as const;
export type DocumentRelationKind = (typeof documentRelationKinds)[number];

export const validityStatuses = ['in-force', 'expired', 'partly-expired'] as const;

/** Whether a paper holds, where its source prints it ("Tình trạng hiệu lực: Hết hiệu lực"); `evidence` is the printed words. */
export const validitySchema = z.object({ status: z.enum(validityStatuses), evidence: z.string().min(1) });
export type Validity = z.infer<typeof validitySchema>;

/** The paper itself, where the article is a directive and not a report about one. Without `validity` nothing is said of it. */
export const documentSchema = z.object({
  type: z.string().min(2),
  number: z.string().min(2).optional(),
  issuer: z.string().min(2).optional(),
  place: z.string().min(2).optional(),
  date: daySchema.optional(),
  abstract: z.string().min(2).optional(),
  signer: z.string().min(2).optional(),
  relations: z.array(z.object({ kind: z.enum(documentRelationKinds), number: z.string().min(2) })),
  validity: validitySchema.optional(),
});
export type DocumentHead = z.infer<typeof documentSchema>;

/** A file that an article carries. `id` is that of the article which the file is, once it has been taken in. */
export const attachmentSchema = z.object({
  title: z.string().min(1),
  url: z.string().min(1),
  id: z.string().min(1).optional(),
});

/** Letters that were damaged on the way (ƣ for ư, a mark apart from its letter), as they came and as they were repaired. */
export const repairSchema = z.object({ from: z.string(), to: z.string(), count: z.int().min(1) });

/** A page of a paper whose picture was recognised (OCR), and how sure that is (0 to 1). `page` counts from 1. */
export const recognizedPageSchema = z.object({ page: z.int().min(1), confidence: z.number().min(0).max(1) });

/** How the bytes were read: the charset used, the method that found the text, how sure it is (0 to 1), and what was repaired. */
export const readingSchema = z.object({
  charset: z.string().min(1),
  method: z.string().min(1),
  confidence: z.number().min(0).max(1),
  repairs: z.array(repairSchema).min(1).optional(),
  /** The pages that had no text of their own, or a poor one, in order. */
  recognized: z.array(recognizedPageSchema).min(1).optional(),
  /** The pages whose text was corrected by hand, in order. */
  corrected: z.array(z.int().min(1)).min(1).optional(),
});

export const visibilities = ['public', 'internal'] as const;
export const visibilitySchema = z.enum(visibilities);
export type Visibility = z.infer<typeof visibilitySchema>;

/** One article or directive, as it was printed and with what was read out of it. */
export const articleSchema = z.object({
  kind: z.enum(['article', 'document']),
  url: z.string().min(1).optional(),
  /** The language of the text as a BCP 47 tag ("vi"), where the page says one. */
  language: z.string().min(2).optional(),
  title: z.string().min(1),
  summary: z.string().min(1).optional(),
  blocks: z.array(blockSchema),
  publishedOn: publicationSchema.nullable(),
  events: z.array(eventSchema),
  author: z.string().min(1).optional(),
  source: z.string().min(1).optional(),
  officials: z.array(officialMentionSchema),
  departments: z.array(departmentMentionSchema),
  documentReferences: z.array(documentReferenceSchema),
  document: documentSchema.optional(),
  attachments: z.array(attachmentSchema),
  pages: z.int().min(1).optional(),
  reading: readingSchema,
  visibility: visibilitySchema,
  /** The version of the code that derived all this from the capture: another version reads the capture again. */
  derivedBy: z.string().min(1),
});
export type Article = z.infer<typeof articleSchema>;

/** What `extract` reads out of a capture: the text and what the page itself says about it. */
export type ExtractedArticle = Pick<
  Article,
  | 'url'
  | 'language'
  | 'title'
  | 'summary'
  | 'blocks'
  | 'publishedOn'
  | 'author'
  | 'source'
  | 'attachments'
  | 'pages'
  | 'reading'
>;

/** What `annotate` reads out of an extracted article's text. */
export type Annotations = Pick<
  Article,
  'kind' | 'events' | 'officials' | 'departments' | 'documentReferences' | 'document'
>;
