import { type Position, positionSchema } from '../../article/article.ts';

/** Reads lists of posts as they are stored (JSON). They repeat from article to article: each is read once. */
export function createPositionsReader(): (json: string) => readonly Position[] {
  const known = new Map<string, readonly Position[]>();
  return (json) => {
    const positions = known.get(json) ?? positionSchema.array().parse(JSON.parse(json));
    known.set(json, positions);
    return positions;
  };
}
