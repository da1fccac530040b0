import { Link, useCanGoBack, useRouter } from '@tanstack/react-router';
import type { ArticleParams } from './article-params.ts';

/**
 * Back to where the reader came from, with its filters and its place on the page; where they came from elsewhere, to a search
 * for the words that are marked.
 */
export function BackLink({ params }: { params: ArticleParams }) {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <p className="back-link">
      <Link
        to="/"
        search={params}
        onClick={(event) => {
          if (!canGoBack || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          router.history.back();
        }}
      >
        <span aria-hidden="true">← </span>
        {canGoBack || params.q !== undefined ? 'Trở lại kết quả' : 'Về trang tra cứu'}
      </Link>
    </p>
  );
}
