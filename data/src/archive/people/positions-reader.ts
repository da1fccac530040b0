import { type Position, positionSchema } from '../../article/article.ts';

const schema = positionSchema.array();

/** Reads lists of posts as they are stored (JSON), each post as `toRead` has it. They repeat from article to article: each is read once. */
export function createPositionsReader<Read>(toRead: (position: Position) => Read): (json: string) => readonly Read[] {
  const known = new Map<string, readonly Read[]>();
  return (json) => {
    const read = known.get(json) ?? schema.parse(JSON.parse(json)).map((position) => toRead(position));
    known.set(json, read);
    return read;
  };
}
