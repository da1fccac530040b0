import type { Segment } from '@tra-cuu/data/contract/search';

/** A text with what the query matched marked. Keys are places: the runs of a text never change their order. */
export function MarkedText({ segments }: { segments: readonly Segment[] }) {
  let at = 0;
  return segments.map(({ text, match }) => {
    const key = at;
    at += text.length;
    return match ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
