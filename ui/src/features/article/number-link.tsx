import { Link } from '@tanstack/react-router';

/** A document's number, leading to what is known of the document. */
export function NumberLink({ number, type }: { number: string; type?: string | undefined }) {
  return (
    <Link to="/" search={{ q: `"${number}"` }}>
      {type} {number}
    </Link>
  );
}
