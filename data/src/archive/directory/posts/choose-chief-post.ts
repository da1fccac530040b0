import type { OfficialResponse } from '../../../contract/officials.ts';

type PostHeld = OfficialResponse['positions'][number];

/** Work for a time beside a post: a journey, a jury, a working group. */
const beside =
  /^(?:quyền )?(?:phó )?(?:trưởng đoàn(?! đại biểu quốc hội)|trưởng tiểu ban|trưởng nhóm|tổ trưởng|trưởng ban (?:giám khảo|chỉ đạo|vận động|tổ chức (?:hội|đại|cuộc|giải|lễ)))/iu;

/**
 * The post by which a person is called: the one held last, a seat, work for a time or a post of no known body only where there is no other, and
 * one of the past only where there is none at all.
 */
export function chooseChiefPost(posts: readonly PostHeld[]): PostHeld | null {
  const ranks = posts.map((post) => ({ post, rank: rankOf(post) }));
  const highest = Math.max(...ranks.map(({ rank }) => rank));
  return ranks
    .filter(({ rank }) => rank === highest)
    .map(({ post }) => post)
    .reduce<PostHeld | null>((best, post) => (best === null || isLater(post, best) ? post : best), null);
}

/** What says nothing without the body it is held in. */
const ofNothing =
  /^(?:quyền )?(?:phó )?(?:bí thư|trưởng (?:ban|phòng|khoa|đoàn)|(?:tổng )?giám đốc|chủ tịch|chủ nhiệm|hiệu trưởng|chánh văn phòng|ban|phòng)(?: thường trực| chuyên trách)*$/iu;

function rankOf({ title, body, former, membership }: PostHeld): number {
  if (former) return 0;
  if (membership) return 1;
  if (beside.test(title)) return 2;
  return body === null && ofNothing.test(title) ? 3 : 4;
}

/** Of two that one article tells of, the one that was not known before is the new one; else the one that more articles say. */
function isLater(post: PostHeld, other: PostHeld): boolean {
  const [last, otherLast] = [dayOf(post.last), dayOf(other.last)];
  if (last !== otherLast) return last > otherLast;
  const [first, otherFirst] = [dayOf(post.first), dayOf(other.first)];
  return first === otherFirst ? post.articles > other.articles : first > otherFirst;
}

const dayOf = (seen: PostHeld['last']): string => seen?.date ?? '';
