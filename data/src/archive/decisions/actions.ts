import { z } from 'zod';
import { daySchema } from '../../article/day.ts';

const idSchema = z.string().min(1).max(100);
const nameSchema = z.string().trim().min(2, 'must have two letters at least').max(200, 'must have 200 letters at most');

/** What staff may decide about people as about bodies, and what each says. Ids are those of `officials` or `departments`. */
const sharedActions = {
  /** From now on `from` is shown as `into`. */
  merge: z.strictObject({ from: idSchema, into: idSchema }),
  rename: z.strictObject({ id: idSchema, name: nameSchema }),
  hide: z.strictObject({ id: idSchema }),
  /** The two are not one, however alike: nobody is to be asked again. */
  apart: z.strictObject({ first: idSchema, second: idSchema }),
};

/** A post of which an initial list says that the person held it. Days: YYYY, YYYY-MM or YYYY-MM-DD; unset where it is not known. */
export const loadedPostSchema = z.strictObject({
  title: nameSchema,
  body: nameSchema.optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});
export type LoadedPost = z.infer<typeof loadedPostSchema>;

/** Which mentions of a person are somebody else's. The articles, where they are named, are those of the decision. */
const takenSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('articles') }),
  /** All mentions with a post in a body of this name. */
  z.strictObject({ by: z.literal('body'), body: nameSchema }),
  /** All of a day before this one, or of this day and later. */
  z.strictObject({ by: z.literal('before'), day: daySchema }),
  z.strictObject({ by: z.literal('after'), day: daySchema }),
]);
export type Taken = z.infer<typeof takenSchema>;

export const officialActions = {
  ...sharedActions,
  /** What is taken from `from` is named `to` from now on, which no other decision may have made. */
  split: z.strictObject({ from: idSchema, to: idSchema, taken: takenSchema }),
  /** The person is known from a list: the posts serve to tell namesakes apart. */
  load: z.strictObject({ id: idSchema, posts: z.array(loadedPostSchema) }),
};

export const departmentActions = {
  ...sharedActions,
  /** What the articles of the decision name as `from` is `to`. */
  assign: z.strictObject({ from: idSchema, to: idSchema }),
  /** Where a body belongs. An unset value leaves what articles say; `parent` null puts it below none. */
  place: z.strictObject({ id: idSchema, level: z.string().min(1).optional(), parent: idSchema.nullable().optional() }),
  /** A body became another one. `since`: YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. */
  succeed: z.strictObject({
    from: idSchema,
    to: idSchema,
    since: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write it as YYYY, YYYY-MM or YYYY-MM-DD')
      .optional(),
  }),
};

const actions = { officials: officialActions, departments: departmentActions };
export type Subject = keyof typeof actions;
export const subjects = Object.keys(actions) as Subject[];

type ActOf<Actions extends Record<string, z.ZodType>> = {
  [Action in keyof Actions & string]: { action: Action; details: z.output<Actions[Action]> };
}[keyof Actions & string];
export type OfficialAct = ActOf<typeof officialActions>;
export type DepartmentAct = ActOf<typeof departmentActions>;
/** What a decision says. */
export type Act = ({ subject: 'officials' } & OfficialAct) | ({ subject: 'departments' } & DepartmentAct);

/** Checks what is written of a decision. Throws ZodError, and Error for an action that there is not. */
export function parseAct(subject: Subject, action: string, details: unknown): Act {
  const schema: z.ZodType | undefined = (actions[subject] as Record<string, z.ZodType>)[action];
  if (!schema) throw new Error(`There is no decision "${action}" about ${subject}.`);
  return { subject, action, details: schema.parse(details) } as Act;
}

/** The ids of people or bodies that a decision is about, in the order in which it says them. */
export const idsOfAct = ({ details }: Pick<Act, 'details'>): string[] =>
  ['id', 'from', 'into', 'to', 'first', 'second', 'parent'].flatMap((field) => {
    const value = (details as Record<string, unknown>)[field];
    return typeof value === 'string' ? [value] : [];
  });
