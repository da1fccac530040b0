import type { ReactNode } from 'react';
import './side.css';

interface SideProps {
  label: string;
  children: ReactNode;
}

/** What stands beside an article or a record. */
export const Side = ({ label, children }: SideProps) => (
  <aside className="side" aria-label={label}>
    {children}
  </aside>
);
