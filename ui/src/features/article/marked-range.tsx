import type { TextRange } from '@tra-cuu/data/contract/article';
import { toSegments } from '@tra-cuu/data/text/segments';
import { MarkedText } from '../../shared/marked-text.tsx';

interface MarkedRangeProps {
  text: string;
  marks: readonly TextRange[];
}

/** A text of an article with its marks. */
export const MarkedRange = ({ text, marks }: MarkedRangeProps) => <MarkedText segments={toSegments(text, marks)} />;
