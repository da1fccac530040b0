import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import { ArticleLink } from '../../shared/article-link.tsx';
import type { ArticleParams } from '../../shared/article-params.ts';
import { formatShare } from '../../shared/format.ts';
import { SideList } from '../../shared/side-list.tsx';
import { KeptOriginal } from './kept-original.tsx';
import { useRecord } from './record-query.ts';
import { RevisionList } from './revision-list.tsx';

/** Items of a list that are seen at once. */
const fewItems = 5;

interface RecordFactsProps {
  article: ArticleResponse;
  params: ArticleParams;
}

/** What the archive knows of an article beside its text. A page and the paper that it carries are alike: that goes without saying. */
export function RecordFacts({ article, params }: RecordFactsProps) {
  const record = useRecord(article.id);
  if (!record) return null;
  const carried = new Set([
    ...article.attachments.map(({ articleId }) => articleId),
    ...article.attachedTo.map(({ id }) => id),
  ]);
  return (
    <>
      <SideList
        title="Bài gần giống"
        items={record.similar.filter(({ id }) => !carried.has(id))}
        keyOf={({ id }) => id}
        shown={fewItems}
      >
        {({ kind, id, title, similarity }) => (
          <>
            <ArticleLink kind={kind} id={id}>
              {title}
            </ArticleLink>
            <span className="side-detail">giống {formatShare(similarity)}</span>
          </>
        )}
      </SideList>
      <KeptOriginal id={article.id} original={record.original} revision={article.revision?.number} />
      <RevisionList article={article} params={params} revisions={record.revisions} />
      <SideList
        title="Địa chỉ khác"
        items={record.addresses.filter(({ address }) => address !== article.url)}
        keyOf={({ kind, address }) => `${kind} ${address}`}
        shown={fewItems}
      >
        {({ kind, address }) =>
          kind === 'web' ? (
            <a href={address} rel="noreferrer">
              {address.replace(/^https?:\/\//, '')}
            </a>
          ) : (
            address
          )
        }
      </SideList>
    </>
  );
}
