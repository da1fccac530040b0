/** The kinds of evidence that a day of publication has: before the colon of `evidence`, which goes on with the site or the line. */
export const dateEvidence = ['json-ld', 'meta', 'time', 'rule', 'text', 'address'] as const;

type Kind = (typeof dateEvidence)[number];
export type DateEvidence = Exclude<Kind, 'rule' | 'text'> | `rule:${string}` | `text: ${string}`;
