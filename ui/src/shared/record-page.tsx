import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink, type BackLinkProps } from './back-link.tsx';
import { ErrorPanel, type ErrorTexts } from './error-panel.tsx';
import { RecordSkeleton } from './record-skeleton.tsx';
import { useDocumentTitle } from './use-document-title.ts';
import './record-page.css';

interface RecordPageProps<Data> {
  query: { data: Data | undefined; error: unknown; failureReason: unknown; refetch: () => Promise<unknown> };
  toTitle: (data: Data) => string;
  /** What is said where there is no such record. */
  missing: NonNullable<ErrorTexts['not-found']>;
  elsewhere: BackLinkProps['elsewhere'];
  children: (data: Data) => ReactNode;
}

/** A page about one person, body or paper: what is known, or why it cannot be shown. */
export function RecordPage<Data>({ query, toTitle, missing, elsewhere, children }: RecordPageProps<Data>) {
  const { data, error, failureReason, refetch } = query;
  const { label, ...way } = elsewhere;
  const problem = error ?? (data === undefined ? failureReason : null);
  useDocumentTitle(data === undefined ? '' : toTitle(data));
  return (
    <>
      <BackLink elsewhere={elsewhere} />
      {problem ? (
        <ErrorPanel error={problem} onRetry={() => void refetch()} instead={{ 'not-found': missing }}>
          <p>
            <Link {...way}>{label}</Link>
          </p>
        </ErrorPanel>
      ) : data === undefined ? (
        <RecordSkeleton />
      ) : (
        children(data)
      )}
    </>
  );
}
