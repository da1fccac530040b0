import { Link, useCanGoBack, useLocation, useRouter } from '@tanstack/react-router';
import type { ArticleParams } from './article-params.ts';

/**
 * Back to where the reader came from, with its filters and its place on the page; where they came from elsewhere, to a search
 * for the words that are marked.
 */
export function BackLink({ params }: { params: ArticleParams }) {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const fromArticle = useLocation({ select: ({ state }) => state.fromArticle === true });
  const { q, diacritics } = params;
  return (
    <p className="back-link">
      <Link
        to="/"
        search={{ q, diacritics }}
        onClick={(event) => {
          if (!canGoBack || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          router.history.back();
        }}
      >
        <span aria-hidden="true">← </span>
        {toLabel({ canGoBack, fromArticle, hasWords: q !== undefined })}
      </Link>
    </p>
  );
}

function toLabel({
  canGoBack,
  fromArticle,
  hasWords,
}: Record<'canGoBack' | 'fromArticle' | 'hasWords', boolean>): string {
  if (canGoBack && fromArticle) return 'Trở lại trang trước';
  return canGoBack || hasWords ? 'Trở lại kết quả' : 'Về trang tra cứu';
}
