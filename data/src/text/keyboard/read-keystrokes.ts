import { readWord } from './read-word.ts';
import { type TypingMethodName, typingMethods } from './typing-methods.ts';

/** A text read as the keys of one typing method. */
export interface KeystrokeReading {
  method: TypingMethodName;
  /** The text that was meant, in NFC. */
  text: string;
  /** How many of its words were keystrokes; at least 1. */
  changed: number;
}

const token = /\S+/gu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** A document number, whose abbreviations may look like keystrokes (12/KH-CAX), or TW for Trung ương, which would be tư. */
const notTelex = /\p{N}|\bTW\b|[-/]tw\b/u;
const accented = /[^\0-\x7F]/;

/**
 * What a text says if its writer's keyboard driver was off, by each method under which it says something: none, one, or (for a text
 * that mixes them) both. A word becomes the possible syllable that its keys make, and stays as it is if they make none or it
 * holds an accent already. Whether those are the words meant is for the caller to find out: "test" is "tét" in Telex.
 */
export function readKeystrokes(text: string): KeystrokeReading[] {
  const composed = text.normalize('NFC');
  return [readBy('telex', composed), readBy('vni', composed)].filter((reading) => reading !== null);
}

function readBy(method: TypingMethodName, text: string): KeystrokeReading | null {
  let changed = 0;
  let certain = false;
  const read = (keys: string): string => {
    const meant = readWord(keys, typingMethods[method]);
    if (meant === null || meant === keys) return keys;
    changed += 1;
    certain ||= isEvidence(keys, meant);
    return meant;
  };
  const meant = text.replace(token, (part) =>
    method === 'telex' && notTelex.test(part) ? part : part.replace(word, read),
  );
  return certain ? { method, text: meant, changed } : null;
}

/** Two keys are as likely a name or a word of another language (A1, as, tw), and so are keys that leave no accent (A10). */
function isEvidence(keys: string, meant: string): boolean {
  return keys.length > 2 && accented.test(meant);
}
