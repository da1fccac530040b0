import type { TextRange } from '@tra-cuu/data/contract/article';
import { Fragment, type ReactNode } from 'react';
import { RecordLink } from '../../shared/record-link.tsx';
import { cutText, type MarkedRun } from './cut-text.ts';
import { NumberLink } from './number-link.tsx';
import type { LinkTarget, TextLink } from './text-links.ts';

export interface Linked {
  text: string;
  marks: readonly TextRange[];
  links: readonly TextLink[];
}

/** A running text with its marks, in which names and numbers lead to what is known of them. */
export const LinkedText = ({ text, marks, links }: Linked) =>
  cutText(text, marks, links).map(({ start, link, runs }) =>
    link === null ? (
      <Runs key={start} runs={runs} />
    ) : (
      <Target key={start} kind={link.kind} value={link.value}>
        <Runs runs={runs} />
      </Target>
    ),
  );

const Target = ({ kind, value, children }: LinkTarget & { children: ReactNode }) =>
  kind === 'number' ? (
    <NumberLink number={value} className="text-link">
      {children}
    </NumberLink>
  ) : (
    <RecordLink kind={kind} id={value} className="text-link">
      {children}
    </RecordLink>
  );

/** Keys are places: the runs of a text never change their order. */
function Runs({ runs }: { runs: readonly MarkedRun[] }) {
  let at = 0;
  return runs.map(({ text, match, continues }) => {
    const key = at;
    at += text.length;
    return match ? (
      <mark key={key} data-continues={continues || undefined}>
        {text}
      </mark>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    );
  });
}
