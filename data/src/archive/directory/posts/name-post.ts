import { toPostWords, wordsBefore } from './post-words.ts';
import type { ReadPost } from './read-posts.ts';
import type { NamedPost } from './sighting.ts';
import { writeSmall } from './write-small.ts';

/** What the archive knows of bodies by their printed names. */
export interface KnownBodies {
  /** The id of a body; null where none is known of that name. In the article that is given it is the body that is meant there. */
  departmentOf(printed: string, articleId?: string): string | null;
  nameOf(id: string): string;
}

/**
 * A post as it is told from others and shown. What stands in capitals is written in small letters, bodies as the archive has their names.
 * `issuer`: of the paper that the person signs: a post without a body is held there, where the archive knows that body and it is one that has
 * such a post.
 */
export function namePost(post: ReadPost, issuer: string | null, bodies: KnownBodies): NamedPost {
  const body = post.body ?? findIssuer(post, issuer, bodies);
  const id = body === null ? null : bodies.departmentOf(body);
  const known = id === null ? body : bodies.nameOf(id);
  const words = toPostWords(post.title, body);
  const isWhole = post.body === body && !isInCapitals(post.title);
  return {
    ...{ ...words, holder: id === null ? words.holder : toPostWords('', known).holder },
    ...(isWhole ? { title: post.title, body } : putTogether(post.title, body, known)),
    ...{ departmentId: id, former: post.former, printed: post.title, isPutTogether: !isWhole },
  };
}

export const isInCapitals = (text: string): boolean => text === text.toUpperCase();

function putTogether(title: string, body: string | null, known: string | null): Pick<NamedPost, 'title' | 'body'> {
  const head = wordsBefore(title, body).join(' ');
  const written = isInCapitals(head) ? writeSmall(head) : head;
  return { title: known === null ? written : `${written} ${known}`.trim(), body: known };
}

/** The office of a body signs in the body's name: "Chánh Văn phòng" in a paper of the Đảng ủy. */
function findIssuer({ title }: ReadPost, issuer: string | null, { departmentOf }: KnownBodies): string | null {
  if (issuer === null) return null;
  const { head, holder: kind } = toPostWords(title, null);
  const bodies = kind === '' ? [issuer] : [issuer, `${kind} ${issuer}`];
  return (
    bodies.find((body) => departmentOf(body) !== null && hasPost(toPostWords('', body).holder, head, kind)) ?? null
  );
}

/** Organisations of the Party and of youth have a Bí thư. */
const withSecretary = /(?:ủy|đảng bộ|chi bộ|đoàn)(?: |$)/u;
const seat = /ủy viên|thường vụ/u;

const hasPost = (body: string, head: string, kind: string): boolean =>
  !seat.test(head) && body.startsWith(kind) && (!/bí thư/u.test(head) || withSecretary.test(body));
