import { toWordForms } from '@tra-cuu/data/text/word-forms';
import { findWords } from '@tra-cuu/data/text/words';

/** Words by which Vietnamese asks; without accents only where they are no other word then ("dau" is also dầu, đấu, dấu). */
const asking = [
  ...[
    'ai',
    'gì',
    'nào',
    'đâu',
    'mấy',
    'bao nhiêu',
    'bao lâu',
    'bao giờ',
    'bao xa',
    'tại sao',
    'vì sao',
    'làm sao',
    'ra sao',
  ],
  ...[
    'bao nhieu',
    'bao lau',
    'bao gio',
    'tai sao',
    'vi sao',
    'lam sao',
    'la gi',
    'lam gi',
    'the nao',
    'khi nao',
    'o dau',
    'la ai',
  ],
].map((ask) => toWordForms(ask).exact);

/** Whether a query asks something: it ends in a question mark, or holds a word that asks. */
export function isQuestion(text: string): boolean {
  if (/\?\s*$/.test(text)) return true;
  const words = ` ${findWords(text)
    .map((word) => toWordForms(word.text).exact)
    .join(' ')} `;
  return asking.some((ask) => words.includes(` ${ask} `));
}
