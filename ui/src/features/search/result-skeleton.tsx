const lines = ['a', 'b', 'c', 'd'];

/** Stands where the hits will, as high as they are, so that nothing jumps. */
export function ResultSkeleton() {
  return (
    <div aria-hidden="true">
      {lines.map((line) => (
        <div key={line} className="skeleton">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
