import type { DocumentResponse } from '@tra-cuu/data/contract/documents';
import { formatDate } from '../../shared/format.ts';
import { RecordLink } from '../../shared/record-link.tsx';
import { toRelationName } from '../../shared/to-relation-name.ts';
import { toPaperName } from './to-paper-name.ts';

type Relation = DocumentResponse['relations'][number];

/** What a paper replaces, amends or carries out, and what does so to it. */
export function PaperRelations({ relations }: { relations: readonly Relation[] }) {
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">Văn bản liên quan</h2>
      <dl className="paper-facts">
        {toGroups(relations).map(({ name, papers }) => (
          <div key={name}>
            <dt>{name}</dt>
            {papers.map((paper) => (
              <dd key={paper.id}>
                <RecordLink kind="paper" id={paper.id}>
                  {toPaperName(paper)}
                </RecordLink>
                {paper.date !== null && ` ngày ${formatDate(paper.date, 'day')}`}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function toGroups(relations: readonly Relation[]): { name: string; papers: Relation['document'][] }[] {
  const groups = new Map<string, Map<string, Relation['document']>>();
  for (const relation of relations) {
    const name = toRelationName(relation);
    groups.set(name, (groups.get(name) ?? new Map()).set(relation.document.id, relation.document));
  }
  return [...groups].map(([name, papers]) => ({ name, papers: [...papers.values()] }));
}
