import './hits.css';
import './result-skeleton.css';

/** As many as a page of hits, so that a place scrolled to is there before what stands in it. */
const lines = Array.from({ length: 20 }, (_, line) => line);

/** Stands where the hits will, as high as they are, so that nothing jumps. */
export function ResultSkeleton() {
  return (
    <div className="skeletons" aria-hidden="true">
      {lines.map((line) => (
        <div key={line} className="skeleton">
          <span />
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
