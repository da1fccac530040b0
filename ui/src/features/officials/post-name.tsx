import { RecordLink } from '../../shared/record-link.tsx';
import { splitPost } from './split-post.ts';

interface PostNameProps {
  post: { title: string; body: string | null; departmentId: string | null };
  /** Whether the name of the body leads to it. */
  isLinked?: boolean;
}

/** A post with the body it is held in. */
export function PostName({ post, isLinked = false }: PostNameProps) {
  const { before, body, after } = splitPost(post);
  return (
    <>
      {before}
      {isLinked && post.departmentId !== null && body !== '' ? (
        <RecordLink kind="department" id={post.departmentId}>
          {body}
        </RecordLink>
      ) : (
        body
      )}
      {after}
    </>
  );
}
