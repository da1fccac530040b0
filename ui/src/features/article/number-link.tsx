import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fromPage } from '../../shared/history-state.ts';

interface NumberLinkProps {
  number: string;
  className?: string;
  children: ReactNode;
}

/** A document's number, leading to what is known of the document. */
export const NumberLink = ({ number, className, children }: NumberLinkProps) => (
  <Link to="/van-ban-so" search={{ so: number }} state={fromPage} className={className}>
    {children}
  </Link>
);
