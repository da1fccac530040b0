import type { TextRange } from '@tra-cuu/data/contract/article';
import { toSegments } from '@tra-cuu/data/text/segments';
import { MarkedText } from '../../shared/marked-text.tsx';

interface Marked {
  text: string;
  marks: readonly TextRange[];
}

/** A text of an article with its marks. */
export const MarkedRange = ({ text, marks }: Marked) => <MarkedText segments={toSegments(text, marks)} />;

/** The lines (or the cells of a line) of a text, each with what falls into it of its marks. */
function splitMarked({ text, marks }: Marked, separator: string): (Marked & { start: number })[] {
  let start = 0;
  return text.split(separator).map((part) => {
    const [from, to] = [start, start + part.length];
    start = to + separator.length;
    const inside = marks
      .filter(([first, last]) => first < to && last > from)
      .map(([first, last]): TextRange => [Math.max(first, from) - from, Math.min(last, to) - from]);
    return { text: part, marks: inside, start: from };
  });
}

interface MarkedBlockProps extends Marked {
  kind: 'paragraph' | 'heading' | 'caption' | 'list' | 'table' | 'quote';
}

/** One block of an article, as what it is. */
export function MarkedBlock({ kind, ...marked }: MarkedBlockProps) {
  if (kind === 'heading')
    return (
      <h2>
        <MarkedRange {...marked} />
      </h2>
    );
  if (kind === 'caption')
    return (
      <p className="caption">
        <MarkedRange {...marked} />
      </p>
    );
  if (kind === 'quote')
    return (
      <blockquote>
        <MarkedRange {...marked} />
      </blockquote>
    );
  if (kind === 'list')
    return (
      <ul>
        {splitMarked(marked, '\n').map(({ start, ...line }) => (
          <li key={start}>
            <MarkedRange {...line} />
          </li>
        ))}
      </ul>
    );
  if (kind === 'table') return <MarkedTable {...marked} />;
  return (
    <p>
      <MarkedRange {...marked} />
    </p>
  );
}

function MarkedTable(marked: Marked) {
  return (
    // A table may be wider than the page: it scrolls by itself, and can be reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be focusable (WCAG 2.1.1)
    <section className="table-scroll" tabIndex={0} aria-label="Bảng">
      <table>
        <tbody>
          {splitMarked(marked, '\n').map(({ start, ...row }) => (
            <tr key={start}>
              {splitMarked(row, '\t').map(({ start: cellStart, ...cell }) => (
                <td key={cellStart}>
                  <MarkedRange {...cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
