import { fold } from '@tra-cuu/data/text/fold';

/**
 * A post with the body it is held in, where the post as printed does not say it already: "Bí thư" and "Đảng ủy Khối" are "Bí thư Đảng ủy
 * Khối". Words that end the one and begin the other stand once: "Trưởng Ban Tuyên giáo" in "Ban Tuyên giáo Tỉnh ủy".
 */
export function toPost({ title, body }: { title: string; body: string | null }): string {
  if (body === null || fold(title).includes(fold(body))) return title;
  const [held, holding] = [title.split(' '), body.split(' ')];
  const shared = holding.findLastIndex(
    (_, at) => fold(holding.slice(0, at + 1).join(' ')) === fold(held.slice(-at - 1).join(' ')),
  );
  return [title, ...holding.slice(shared + 1)].join(' ');
}
