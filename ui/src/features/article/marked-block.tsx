import type { TextRange } from '@tra-cuu/data/contract/article';
import { type Linked, LinkedText } from './linked-text.tsx';

/** Ranges of a text as far as they fall between two places of it, told from the first of these. */
const clip = <Range extends { start: number; end: number }>(
  ranges: readonly Range[],
  from: number,
  to: number,
): Range[] =>
  ranges
    .filter(({ start, end }) => start < to && end > from)
    .map((range) => ({ ...range, start: Math.max(range.start, from) - from, end: Math.min(range.end, to) - from }));

/** The lines (or the cells of a line) of a text, each with what falls into it of its marks and links. */
function splitLinked({ text, marks, links }: Linked, separator: string): (Linked & { start: number })[] {
  const ranges = marks.map(([start, end]) => ({ start, end }));
  let start = 0;
  return text.split(separator).map((part) => {
    const [from, to] = [start, start + part.length];
    start = to + separator.length;
    return {
      ...{ text: part, start: from, links: clip(links, from, to) },
      marks: clip(ranges, from, to).map((range): TextRange => [range.start, range.end]),
    };
  });
}

interface MarkedBlockProps extends Linked {
  kind: 'paragraph' | 'heading' | 'caption' | 'list' | 'table' | 'quote';
}

/** One block of an article, as what it is. */
export function MarkedBlock({ kind, ...linked }: MarkedBlockProps) {
  if (kind === 'heading')
    return (
      <h2>
        <LinkedText {...linked} />
      </h2>
    );
  if (kind === 'caption')
    return (
      <p className="caption">
        <LinkedText {...linked} />
      </p>
    );
  if (kind === 'quote')
    return (
      <blockquote>
        <LinkedText {...linked} />
      </blockquote>
    );
  if (kind === 'list')
    return (
      <ul>
        {splitLinked(linked, '\n').map(({ start, ...line }) => (
          <li key={start}>
            <LinkedText {...line} />
          </li>
        ))}
      </ul>
    );
  if (kind === 'table') return <MarkedTable {...linked} />;
  return (
    <p>
      <LinkedText {...linked} />
    </p>
  );
}

function MarkedTable(linked: Linked) {
  return (
    // A table may be wider than the page: it scrolls by itself, and can be reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be focusable (WCAG 2.1.1)
    <section className="table-scroll" tabIndex={0} aria-label="Bảng">
      <table>
        <tbody>
          {splitLinked(linked, '\n').map(({ start, ...row }) => (
            <tr key={start}>
              {splitLinked(row, '\t').map(({ start: cellStart, ...cell }) => (
                <td key={cellStart}>
                  <LinkedText {...cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
