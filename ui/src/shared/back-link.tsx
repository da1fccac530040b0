import { Link, type LinkProps, useCanGoBack, useLocation, useRouter } from '@tanstack/react-router';
import './back-link.css';

export interface BackLinkProps {
  /** Where it leads, and how that is called, for those who came from elsewhere. */
  elsewhere: Pick<LinkProps, 'to' | 'search'> & { label: string };
}

/** Back to where the reader came from, with its filters and its place on the page. */
export function BackLink({ elsewhere: { label, ...elsewhere } }: BackLinkProps) {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const isFromPage = useLocation({ select: ({ state }) => state.fromPage === true });
  return (
    <p className="back-link">
      <Link
        {...elsewhere}
        onClick={(event) => {
          if (!canGoBack || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          router.history.back();
        }}
      >
        <span aria-hidden="true">← </span>
        {canGoBack ? (isFromPage ? 'Trở lại trang trước' : 'Trở lại kết quả') : label}
      </Link>
    </p>
  );
}
