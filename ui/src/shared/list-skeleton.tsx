import './list-page.css';

const lines = Array.from({ length: 12 }, (_, line) => line);

/** Stands where the lines of a list will, as high as they are. */
export function ListSkeleton() {
  return (
    <ol className="list list-skeleton" aria-hidden="true">
      {lines.map((line) => (
        <li key={line}>
          <span />
          <span />
        </li>
      ))}
    </ol>
  );
}
