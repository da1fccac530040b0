import { z } from 'zod';
import { departmentLevels } from '../article/article.ts';

const words = z
  .string({ error: 'write words between quotes' })
  .trim()
  .min(1, { error: 'write at least one letter' })
  .transform((text) => text.normalize('NFC'));
const wordList = z
  .array(words, { error: 'write a list: one "- word" a line' })
  .min(1, { error: 'the list is empty: write at least one entry' });

/** How a post is named at its front, and the letters that stand for it. `needs` is what must follow to make it a post. */
export const postSchema = z.strictObject({
  title: words,
  abbreviations: wordList.optional(),
  /**
   * "body": a post only with a body behind it ("Trưởng" + "Ban Tuyên giáo"); "name": only right before a person's name ("đại biểu" + Lê Văn
   * An). Default: the head is a post by itself.
   */
  needs: z.enum(['body', 'name'], { error: 'write "body" or "name", or leave the line out' }).optional(),
  /** A seat in a committee ("Ủy viên Ban Thường vụ"): its body is no office of the holder's. Default: false. */
  membership: z.boolean({ error: 'write true, or leave the line out' }).optional(),
});
export type Post = z.infer<typeof postSchema>;

/** What may follow the head words of a body: its own rest of a name, where it ends, and whether it is a body without. */
export const bodyKindSchema = z.strictObject({
  name: words,
  /**
   * "complete": the head is a whole name, though a place may follow (Tỉnh ủy). "qualified": a body only with a level, a
   * place or a body it belongs to (Đảng ủy …). "named": its own name follows in capitals (Sở …). "open": its own name
   * follows in any letters (Công ty …). "organ": a part of a committee, a body only with the committee (Ban Thường vụ …).
   * "part": its own name follows, and then the body it is part of (Phòng …). "organisation": like "qualified", also with a body of
   * another name behind it (Đảng bộ Sở …). "cell": with a body, a hamlet or a name of its own behind it (Chi bộ …).
   * "unit": its number, its name or a place follows (Trung đoàn 896). "topic": what it is for follows, in any letters (Ban Chỉ đạo …).
   */
  tail: z.enum(['complete', 'qualified', 'named', 'open', 'organ', 'part', 'organisation', 'cell', 'unit', 'topic'], {
    error: 'write complete, qualified, named, open, organ, part, organisation, cell, unit or topic',
  }),
  /**
   * Whether the head alone may stand behind another's: "capital", where it is printed so (Công đoàn "Công ty"), or in "any" letters
   * (Văn phòng "đảng ủy"). Default: it may not.
   */
  bare: z.enum(['capital', 'any'], { error: 'write capital or any, or leave the line out' }).optional(),
  /**
   * Whether the head, printed in small letters, is that of a body too: where a "known" name follows with a capital (sở Nội vụ), where any
   * name does (công ty Hoàng Long), or a level and its "place" (công an huyện An Sơn). Default: it is not.
   */
  small: z
    .enum(['known', 'named', 'placed'], { error: 'write known, named or placed, or leave the line out' })
    .optional(),
  /** An organisation of its own in the body behind it, and no organ of that: Công đoàn Sở Y tế. Default: false. */
  apart: z.boolean({ error: 'write true, or leave the line out' }).optional(),
  /** The level of every body of this kind; "city" is province or district, by which city it is. Default: the name's other words tell. */
  level: z
    .enum([...departmentLevels, 'city'], {
      error: 'write central, province, city, bloc, district, commune or grassroots, or leave the line out',
    })
    .optional(),
});
export type BodyKind = z.infer<typeof bodyKindSchema>;

const day = z
  .string({ error: 'write a day, a month or a year between quotes: "2025-02"' })
  .regex(/^\d{4}(?:-\d{2}){0,2}$/, { error: 'write a day, a month or a year: "2025-02-03", "2025-02", "2025"' });

/** A name, or its spellings: the first is the one that is given as the name of another body's predecessor or successor. */
const spellings = z.union([words.transform((name) => [name]), wordList], {
  error: 'write a name, or a list of its spellings',
});

/**
 * What bodies became: `from` became `to`, each a head of names or a part of them, so that it holds for the bodies of every place
 * ("Ban Dân vận" of "Ban Dân vận Tỉnh ủy Thuận Giang"). It is no history of one body: places differ in what they did, and when.
 */
export const successionSchema = z.strictObject({
  from: z.array(spellings).min(1, { error: 'the list is empty: write at least one name' }),
  to: z.array(spellings).min(1, { error: 'the list is empty: write at least one name' }),
  /** "closed": `to` took over what the closed body did. */
  kind: z.enum(['merged', 'renamed', 'closed'], { error: 'write merged, renamed or closed' }),
  /** The levels at which it holds. Default: wherever the names are used. */
  levels: z
    .array(z.enum(departmentLevels, { error: 'write central, province, bloc, district, commune or grassroots' }), {
      error: 'write a list: [central, province]',
    })
    .min(1, { error: 'the list is empty: write at least one level, or leave the line out' })
    .optional(),
  /** The day, month or year (YYYY-MM-DD, YYYY-MM, YYYY), where it is one for all. */
  since: day.optional(),
});
export type Succession = z.infer<typeof successionSchema>;

/**
 * What the office itself means by a short name: its own "Tỉnh ủy" is "Tỉnh ủy Thuận Giang". `since` and `until` are the first and the last day,
 * month or year of the articles that mean it; without both, all do, whatever their day.
 */
export const ownNameSchema = z.strictObject({
  short: words,
  name: words,
  since: day.optional(),
  until: day.optional(),
});
export type OwnName = z.infer<typeof ownNameSchema>;

export const documentTypeSchema = z.strictObject({ symbol: words.optional(), name: words });
export type DocumentType = z.infer<typeof documentTypeSchema>;

/** What letters stand for; with `before` or `after`, only where one of those words stands right behind or in front of them. */
const meaningSchema = z.union(
  [
    words.transform((text) => ({ text })),
    z.strictObject({ text: words, before: wordList.optional(), after: wordList.optional() }),
  ],
  { error: 'write the words, or { text: words, before: [words] }, or { text: words, after: [words] }' },
);
export type Meaning = z.infer<typeof meaningSchema>;

/**
 * Letters that stand for words. Where no meaning's own words stand around, the one meaning that names none is meant; when
 * two or more name none, the letters are too ambiguous to be read.
 */
export const abbreviationSchema = z.strictObject({
  short: words,
  meanings: z
    .array(meaningSchema, { error: 'write a list: [words], or one "- words" a line' })
    .min(1, { error: 'the list is empty: write at least one meaning' }),
});
export type Abbreviation = z.infer<typeof abbreviationSchema>;

/** The shape of each file of the vocabulary folder, by its name without `.yaml`. */
export const vocabularyFiles = {
  positions: z.strictObject({
    posts: z.array(postSchema).min(1),
    /** Before a head: "nguyên" Bí thư. */
    before: wordList,
    /** Right after a head: Phó Bí thư "chuyên trách". */
    after: wordList,
    /** What begins like a post and is none: "chủ nhiệm đề tài". */
    none: wordList,
    /** Lower-case bodies that a post ends in: hiệu trưởng "nhà trường". */
    generic_bodies: wordList,
    /** Heads of bodies in any letters, whose own name follows in any letters: trưởng "phòng" quản lý đô thị. */
    open_bodies: wordList,
    /** Where people live, before the place's own name: bí thư chi bộ "thôn" Đồng Vành. */
    settlements: wordList,
    /** Verbs and small words that follow a post, and are never part of a body's name. */
    ends: wordList,
    /** Small words of which names of bodies are made: giám đốc ban quản lý "dự án". */
    inside: wordList,
    /** The same, but only right behind the head of a body: trưởng phòng "tổ chức". */
    inside_first: wordList,
  }),
  departments: z.strictObject({
    kinds: z.array(bodyKindSchema).min(1),
    /** What a body is for or of, between its head and its level: Đảng ủy "Khối các cơ quan và doanh nghiệp". */
    sectors: wordList,
    levels: wordList,
    /** The words of a name that tell the body's level. "hamlet": grassroots, where its name follows ("thôn" Đông). */
    level_words: z.strictObject({
      central: wordList,
      /** Of the centre too, but not in the names of enterprises. */
      country: wordList,
      province: wordList,
      /** Province or district, by which city it is. */
      city: wordList,
      bloc: wordList,
      district: wordList,
      commune: wordList,
      grassroots: wordList,
      hamlet: wordList,
    }),
    /** Cities that are provinces. */
    central_cities: wordList,
    /** How a Party organisation's name begins: "Đảng ủy" Sở Xây dựng. */
    party_heads: wordList,
    /** Bodies whose Party organisation is one of the grassroots: Đảng ủy "Sở" Xây dựng. */
    workplaces: wordList,
    successions: z.array(successionSchema).min(1),
    /** Parts of names that mean one thing wherever they stand in a body's name: the first is the full form. */
    spellings: z.array(wordList.min(2, { error: 'write two spellings or more' })),
    /** What the office calls by short names. May be empty. */
    own: z.array(ownNameSchema),
    /** Words of names that are verbs too, or stand with a capital alone: Trung tâm "Phục vụ" hành chính công. */
    capital_names: wordList,
    /** Proper names written with "và", commas or dashes: "Văn hóa, Thể thao và Du lịch". */
    compound_names: wordList,
    /** Words that names go on with in small letters: Trung tâm Trợ giúp "pháp lý" "nhà nước". None that is a verb as well. */
    name_words: wordList,
    /** Legal forms, behind which a company's trade may stand in small letters: Công ty "TNHH" thương mại Hoàng Long. */
    company_forms: wordList,
    /** Types of schools and companies behind which a person's name is theirs: Trường "THPT" Lê Hồng Phong. */
    before_eponyms: wordList,
    places: wordList,
    /** Bodies that are not, when these words follow: Ban Tổ chức "hội thi". */
    not_before: z
      .array(
        z.strictObject({
          body: words,
          words: wordList,
          /** false: nor is the head alone a body, where the article does not say whose it is. Default: true. */
          alone: z.boolean({ error: 'write false, or leave the line out' }).optional(),
        }),
      )
      .min(1),
    /** Buildings and occasions: a body's name right behind one is no body that acts ("hội trường" Tỉnh ủy). */
    not_after: wordList,
    /** Words that end the open name of a company or school. */
    end_of_name: wordList,
  }),
  'document-types': z.strictObject({
    party: z.array(documentTypeSchema).min(1),
    state: z.array(documentTypeSchema).min(1),
  }),
  abbreviations: z.strictObject({ abbreviations: z.array(abbreviationSchema).min(1) }),
  surnames: z.strictObject({
    surnames: wordList,
    /** Those of them that begin few names of places. */
    common: wordList,
    /** Second words that tell a person's name: Lê "Văn" An. */
    middle_names: wordList,
  }),
  honorifics: z.strictObject({
    /** Said of a person in office: a name after one is an official even where no post is printed. */
    comrades: wordList,
    civil: wordList,
    ranks: wordList,
  }),
  'context-words': z.strictObject({
    /** Before the post that a person is given: "giữ chức" Trưởng Ban. */
    appointing: wordList,
    /** Before a name that is no person here: "đường" Lê Lợi, "tư tưởng" Hồ Chí Minh. */
    namesakes: wordList,
    /** Historical persons who are never officials of an article, whatever stands before their name. */
    historical_persons: wordList,
    chairing: wordList,
    speaking: wordList,
    signing: wordList,
    attending: wordList,
    /** Behind a name: a post is received, "được bầu". */
    giving: wordList,
    /** Right before a name: a post is given, "bổ nhiệm" ông. */
    appoints: wordList,
    /** Before or around a date that is remembered, not reported. */
    anniversaries: wordList,
    /** Right before a day that is called by its date: "dịp" 2/9. */
    occasions: wordList,
    /** Before a date on which something is to be done or counted from: "trước" ngày 31/12. */
    deadlines: wordList,
    /** Before a date in someone's life: "sinh" ngày. */
    lives: wordList,
    /** Before a date on which something is to take place: "dự kiến" khai mạc ngày 20/10. */
    plans: wordList,
    /** Before a date when something took place: "diễn ra", "tổ chức". */
    happenings: wordList,
    /** An occasion in the clause before its date: "tại hội nghị sơ kết" ngày 17/5. */
    gatherings: wordList,
    /** Papers cited by name and date: "Luật" Đất đai ngày 29/11/2013. */
    papers: wordList,
    /** Before the day on which a paper, a newspaper or a licence was issued: "ký" ngày 5/2. */
    issues: wordList,
    /** Before a paper whose issue is what is reported: "vừa ban hành" Kế hoạch số 9 ngày 5/2. */
    issuing: wordList,
  }),
} as const;

type FileName = keyof typeof vocabularyFiles;
type FileContent<Name extends FileName> = z.infer<(typeof vocabularyFiles)[Name]>;

/** The words by which Vietnamese official prose is read: what stands in the YAML files of `data/vocabulary`. */
export interface Vocabulary {
  positions: FileContent<'positions'>;
  departments: FileContent<'departments'>;
  documentTypes: FileContent<'document-types'>;
  abbreviations: readonly Abbreviation[];
  names: FileContent<'surnames'>;
  honorifics: FileContent<'honorifics'>;
  contextWords: FileContent<'context-words'>;
}
