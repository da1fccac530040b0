import type { z } from 'zod';
import type { Visibility } from '../../../article/article.ts';
import type { documentRelationSchema } from '../../../contract/documents.ts';
import { type DescribedPaper, describeGroup } from './describe-group.ts';
import { toDocumentId, toMarks } from './document-id.ts';
import { groupHeldBy, groupNamedBy } from './find-group.ts';
import type { PaperGroup } from './group-statements.ts';
import type { PaperRelation, PaperRelationReader } from './read-paper-relations.ts';

type DocumentRelation = z.infer<typeof documentRelationSchema>;

type GroupsOf = (key: string, reader: Visibility) => PaperGroup[];

/** How a paper stands to others, in both directions, each relation once. */
export function createRelationReader(
  relations: PaperRelationReader,
  groupsOf: GroupsOf,
): (paper: DescribedPaper & { incoming: readonly PaperRelation[] }, reader: Visibility) => DocumentRelation[] {
  return (paper, reader) => {
    const active = paper.held
      .flatMap((articleId) => relations.from(articleId, reader))
      .map((relation) => ({
        kind: relation.kind,
        active: true,
        document: toTarget(relation, groupsOf(relation.key, reader)),
      }));
    const passive = paper.incoming.flatMap((relation) => {
      const source = groupHeldBy(groupsOf(relation.ownKey, reader), relation.articleId);
      return source ? [{ kind: relation.kind, active: false, document: toNamed(source) }] : [];
    });
    const all = [...active, ...passive].filter(({ document }) => document.id !== paper.id);
    return [...new Map(all.map((one) => [`${one.kind} ${one.active} ${one.document.id}`, one])).values()];
  };
}

function toNamed(group: PaperGroup): DocumentRelation['document'] {
  const { id, number, type, date, held } = describeGroup(group);
  return { id, number, type, date, articleId: held[0] ?? null };
}

/** A paper that nothing but this relation tells of is known by its number alone. */
function toTarget(
  { articleId, number, ownDate }: PaperRelation,
  groups: readonly PaperGroup[],
): DocumentRelation['document'] {
  const group = groupNamedBy(groups, articleId, ownDate);
  if (group) return toNamed(group);
  return { id: toDocumentId(toMarks({ number })), number, type: null, date: null, articleId: null };
}
