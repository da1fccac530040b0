import type { Act, Taken } from './actions.ts';

/** A decision in a line: "merge nguyen-van-a into nguyen-van-a-2". */
export function describeAct(act: Act, articles: readonly string[] = []): string {
  switch (act.action) {
    case 'merge':
      return `merge ${act.details.from} into ${act.details.into}`;
    case 'rename':
      return `rename ${act.details.id} "${act.details.name}"`;
    case 'hide':
      return `hide ${act.details.id}`;
    case 'apart':
      return `${act.details.first} and ${act.details.second} are two`;
    case 'split':
      return `split ${act.details.from}: ${describeTaken(act.details.taken, articles)} to ${act.details.to}`;
    case 'load':
      return `load ${act.details.id} with ${countPosts(act.details.posts.length)}`;
    case 'assign':
      return `${act.details.from} in ${articles.join(', ')} is ${act.details.to}`;
    case 'place':
      return describePlace(act.details);
    case 'succeed':
      return `${act.details.from} became ${act.details.to}${act.details.since ? ` since ${act.details.since}` : ''}`;
  }
}

const countPosts = (posts: number): string => (posts === 1 ? '1 post' : `${posts} posts`);

function describeTaken(taken: Taken, articles: readonly string[]): string {
  if (taken.by === 'articles') return `articles ${articles.join(', ')}`;
  return taken.by === 'body' ? `posts in "${taken.body}"` : `${taken.by} ${taken.day}`;
}

function describePlace({
  id,
  level,
  parent,
}: {
  id: string;
  level?: string | undefined;
  parent?: string | null | undefined;
}): string {
  const said = [
    ...(level === undefined ? [] : [`level ${level}`]),
    ...(parent === undefined ? [] : [parent === null ? 'below none' : `below ${parent}`]),
  ];
  return `place ${id}: ${said.join(', ')}`;
}
