import { fold } from '@tra-cuu/data/text/fold';

/** A post with the body it is held in, where the post as printed does not say it already. */
export const toPost = ({ title, body }: { title: string; body: string | null }): string =>
  body === null || fold(title).includes(fold(body)) ? title : `${title}, ${body}`;
