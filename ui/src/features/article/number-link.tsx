import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fromPage } from '../../shared/history-state.ts';
import { RecordLink } from '../../shared/record-link.tsx';

interface NumberLinkProps {
  number: string;
  /** Of the document, where it is known. */
  documentId?: string | undefined;
  className?: string;
  children: ReactNode;
}

/** A document's number, leading to the document, or to what is known of all that have the number. */
export const NumberLink = ({ number, documentId, className, children }: NumberLinkProps) =>
  documentId === undefined ? (
    <Link to="/van-ban-so" search={{ so: number }} state={fromPage} className={className}>
      {children}
    </Link>
  ) : (
    <RecordLink kind="paper" id={documentId} className={className}>
      {children}
    </RecordLink>
  );
