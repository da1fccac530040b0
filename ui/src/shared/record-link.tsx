import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fromPage } from './history-state.ts';
import { type RecordKind, recordRoutes } from './record-routes.ts';

interface RecordLinkProps {
  kind: RecordKind;
  id: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A link from a page to a person, a body, or a paper by its number. */
export const RecordLink = ({ kind, id, className, children }: RecordLinkProps) => (
  <Link to={recordRoutes[kind]} params={{ id }} state={fromPage} className={className}>
    {children}
  </Link>
);
