import type { Lexicon } from '../reading/lexicon.ts';
import type { Token } from '../reading/tokens.ts';
import { readBodyName } from './read-body-name.ts';

const mostTopicWords = 16;
/** Verbs that a topic may begin with: "Ban Chỉ đạo" thực hiện Quy chế dân chủ. */
const openers = new Set(['thực', 'xây', 'về', 'ủng', 'hỗ', 'kiểm', 'tổng', 'sắp', 'đổi']);
/** Signs between the words of a topic: "phòng, chống tham nhũng", "Covid-19", "ma túy, mại dâm - tệ nạn". */
const topicGap = /^(?:\s+|,\s|\s?[-–/]\s?)$/;

/**
 * How many words tell what a committee is for, in any letters, up to a level or a body behind them: "Ban Chỉ đạo" phòng, chống
 * tham nhũng "tỉnh". Where none follows, a number or a name in capitals: "Ban Chỉ đạo" 35. 0 where nothing tells it.
 */
export function readTopic(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  isPlaced: (at: number) => boolean,
): number {
  let end = at;
  while (end - at < mostTopicWords) {
    const token = tokens[end];
    if (!token || !topicGap.test(token.gap)) break;
    if (isPlaced(end)) return end - at;
    if (lexicon.posts.find(tokens, end)) break;
    const words = lexicon.nameWords.find(tokens, end)?.length ?? 0;
    if (
      words === 0 &&
      token.key !== 'và' &&
      !(end === at && openers.has(token.key)) &&
      lexicon.endOfName.find(tokens, end)
    )
      break;
    end += Math.max(words, 1);
  }
  return /^\d+$/.test(tokens[at]?.text ?? '') ? 1 : readBodyName(tokens, at, 'part', lexicon, () => false).length;
}
