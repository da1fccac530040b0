import type { AnnotateCase, LabelledPost, PostLabel } from './case.ts';
import type { ReadArticle } from './read-article.ts';
import { sameWords } from './same.ts';
import { addTallies, type Tally } from './tally.ts';
import { tallySets } from './tally-sets.ts';

type Officials = ReadArticle['officials'];
type Position = Officials[number]['positions'][number];

/** A committee stands for its organs: "Ban Thường vụ Tỉnh ủy" is held in "Tỉnh ủy" as well. */
const organ = /^(?:ban thường vụ|ban chấp hành|thường trực|btv|bch) (?=\S)/;

export const tallyNames = (labelled: AnnotateCase, found: Officials): Tally =>
  tallySets(
    labelled.officials.map(({ name }) => [name]),
    found.map(({ name }) => name),
    { same: sameWords, neutral: labelled.neutral.officials },
  );

/** Pairs of a person and a post. All the posts of a person who is no official are wrong. */
export const tallyPosts = (labelled: AnnotateCase, found: Officials): Tally =>
  addTallies(
    byPerson(labelled, found).map(({ name, posts, positions, isFound }) => {
      const titles = (labels: readonly PostLabel[]) =>
        labels.map(({ accepted }) => accepted.map(({ title }) => `${name}: ${title}`));
      const tally = tallySets(
        titles(posts.filter(({ optional }) => !optional)),
        positions.map(({ title }) => `${name}: ${title}`),
        { same: sameWords, neutral: titles(posts.filter(({ optional }) => optional)).flat() },
      );
      const against = isFound ? positions.map(({ title }) => title).join('; ') || 'no post' : 'no such person';
      return {
        ...tally,
        errors: tally.errors.map((error) => (error.kind === 'missed' ? { ...error, against } : error)),
      };
    }),
  );

/** The bodies of the posts that were found with their right title. */
export const tallyBodies = (labelled: AnnotateCase, found: Officials): Tally =>
  addTallies(
    byPerson(labelled, found).flatMap(({ name, posts, positions }) =>
      positions.flatMap((position) => {
        const label = posts.flatMap(({ accepted }) => accepted).find((post) => isTitle(post, position));
        return label ? [tallyBody(name, label, position)] : [];
      }),
    ),
  );

function tallyBody(name: string, { title, body }: LabelledPost, position: Position): Tally {
  const right =
    body === undefined
      ? position.body === undefined
      : position.body !== undefined &&
        [sameWords(body), sameWords(body).replace(organ, '')].includes(sameWords(position.body));
  const error = { value: `${name}: ${title} [${body ?? 'no body'}]`, against: position.body ?? 'no body' };
  return {
    expected: Number(body !== undefined),
    found: Number(position.body !== undefined),
    right: Number(right && body !== undefined),
    errors: right ? [] : [{ kind: body === undefined ? 'wrong' : 'missed', ...error }],
  };
}

/** The roles of the persons who were found. Whoever does something attends as well. */
export const tallyRoles = (labelled: AnnotateCase, found: Officials): Tally =>
  addTallies(
    labelled.officials.flatMap(({ name, roles }) => {
      const official = found.find((other) => sameWords(other.name) === sameWords(name));
      const named = (role: string) => `${name}: ${role}`;
      const neutral = roles.includes('mentioned') ? [] : [named('attends')];
      return official
        ? [
            tallySets(
              roles.map((role) => [named(role)]),
              official.roles.map(named),
              { same: sameWords, neutral },
            ),
          ]
        : [];
    }),
  );

const isTitle = (post: LabelledPost, position: Position): boolean =>
  sameWords(post.title) === sameWords(position.title);

/** Every person who is labelled or found, with both sides' posts; those who count nowhere are left out. */
function byPerson({ officials, neutral }: AnnotateCase, found: Officials) {
  const labelled = officials.map(({ name, posts }) => {
    const same = found.filter((other) => sameWords(other.name) === sameWords(name));
    return { name, posts, positions: same.flatMap(({ positions }) => positions), isFound: same.length > 0 };
  });
  const known = new Set([...officials.map(({ name }) => name), ...neutral.officials].map(sameWords));
  const others = found.filter(({ name }) => !known.has(sameWords(name)));
  return [...labelled, ...others.map(({ name, positions }) => ({ name, posts: [], positions, isFound: true }))];
}
