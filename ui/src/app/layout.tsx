import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { SiteNav } from './site-nav.tsx';
import './layout.css';

/** What stands around every page. */
export function Layout() {
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <>
      <a className="skip-link" href="#noi-dung">
        Đến nội dung chính
      </a>
      <header className="site-header">
        <Link to="/" className="site-name" aria-label="Tra Cứu, trang đầu">
          <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
            <rect width="32" height="32" rx="7" fill="currentColor" />
            <circle cx="14" cy="14" r="6.5" fill="none" stroke="var(--on-accent)" strokeWidth="2.6" />
            <path d="m19 19 6 6" stroke="var(--on-accent)" strokeWidth="3" strokeLinecap="round" />
          </svg>
          Tra Cứu
        </Link>
        <p className="site-claim">Kho tư liệu của cấp ủy</p>
        <SiteNav />
      </header>
      <main id="noi-dung" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <footer className="site-footer">
        <p>Văn bản và tên gọi được giữ đúng như khi công bố.</p>
      </footer>
    </>
  );
}

/** After a step to another page a screen reader goes on at its beginning, unless the page has put the focus somewhere itself. */
function useFocusOnNewPage(main: RefObject<HTMLElement | null>): void {
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== undefined && before.current !== pathname && !main.current?.contains(document.activeElement))
      main.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname, main]);
}
