import type { ArchiveReader, ReadableOriginal } from '@tra-cuu/data/archive/archive-reader';
import { articleSchema, type Visibility } from '@tra-cuu/data/article/article';
import type { RecordResponse } from '@tra-cuu/data/contract/record';
import { z } from 'zod';
import { isOneOf } from '../query/filters.ts';
import type { ReaderIndex } from '../reader/for-reader.ts';

const shownSchema = z.object({ id: z.string(), kind: articleSchema.shape.kind });

interface Sources {
  archive: ArchiveReader;
  index: ReaderIndex;
  visibility: Visibility;
}

/** What the archive knows of an article. Of those that are alike, the ones that can be read here. */
export async function readRecord(id: string, { archive, index, visibility }: Sources): Promise<RecordResponse> {
  const similar = archive.listSimilar(id, visibility);
  const addresses = archive.listAddresses(id, visibility);
  const revisions = archive.listRevisions(id, visibility);
  const original = toOriginal(archive.findOriginal(id, null, visibility));
  const kinds = await readKinds(
    similar.map((article) => article.id),
    index,
  );
  return {
    ...{ id, addresses, revisions, original },
    similar: similar.flatMap((article) => {
      const kind = kinds.get(article.id);
      return kind === undefined ? [] : { ...article, kind };
    }),
  };
}

const toOriginal = (found: ReadableOriginal | null): RecordResponse['original'] =>
  found && { mediaType: found.mediaType, size: found.size, capturedAt: found.capturedAt };

/** What kind each of the articles is that this reader may see. */
async function readKinds(
  ids: readonly string[],
  index: ReaderIndex,
): Promise<Map<string, z.output<typeof shownSchema>['kind']>> {
  if (ids.length === 0) return new Map();
  const [answer] = await index.ask([
    { q: '', fields: [], filter: [isOneOf('id', ids)], limit: ids.length, retrieve: ['id', 'kind'] },
  ]);
  return new Map(answer?.hits.map(({ fields }) => shownSchema.parse(fields)).map(({ id, kind }) => [id, kind]));
}
