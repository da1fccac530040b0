import { isSyllable } from '@tra-cuu/data/text/syllable';
import { isJoined, type Token } from '../reading/tokens.ts';

/** Posts behind which newspapers name foreigners without a form of address: "Tổng thống Nga Vladimir Putin". In small letters. */
const posts = new Set(['tổng thống', 'thủ tướng', 'ngoại trưởng', 'thủ lĩnh', 'đại sứ', 'quốc vương', 'nữ hoàng']);
const fewestWords = 2;
/** Words of the country that may stand between. */
const mostWordsBetween = 3;

/** Whether two words and more that are no Vietnamese ones, to the end of their run, stand behind such a post and at most the name of a country. */
export function isForeignLeader(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isBehindPost(tokens, from) || (isJoined(tokens[to]) && tokens[to]?.capital)) return false;
  const words = tokens.slice(from, to).filter(({ capital }) => capital);
  return words.length >= fewestWords && !words.some(({ text }) => isSyllable(text));
}

function isBehindPost(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= from - mostWordsBetween && isJoined(tokens[at]); at -= 1) {
    if (posts.has(`${tokens[at - 2]?.key} ${tokens[at - 1]?.key}`)) return true;
    if (!tokens[at - 1]?.capital) return false;
  }
  return false;
}
