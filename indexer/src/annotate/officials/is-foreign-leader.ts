import { isSyllable } from '@tra-cuu/data/text/syllable';
import { isJoined, type Token } from '../reading/tokens.ts';

/** Posts behind which newspapers name foreigners without a form of address: "Tổng thống Nga Vladimir Putin". In small letters. */
const posts = new Set(['tổng thống', 'thủ tướng', 'ngoại trưởng', 'thủ lĩnh', 'đại sứ', 'quốc vương', 'nữ hoàng']);
const fewestWords = 2;
/** Words of the country that may stand between. */
const mostWordsBetween = 3;

/** Whether two words and more that are no Vietnamese ones, to the end of their run, stand behind such a post and at most the name of a country. */
export function isForeignLeader(tokens: readonly Token[], from: number, to: number): boolean {
  if (isJoined(tokens[to]) && tokens[to]?.capital) return false;
  const words = tokens.slice(from, to).filter(({ capital }) => capital);
  if (words.length < fewestWords || words.some(({ text }) => isSyllable(text))) return false;
  for (let between = 0; between <= mostWordsBetween; between += 1) {
    const at = from - between;
    if (!isJoined(tokens[at])) return false;
    if (posts.has(`${tokens[at - 2]?.key} ${tokens[at - 1]?.key}`)) return true;
    if (!tokens[at - 1]?.capital) return false;
  }
  return false;
}
