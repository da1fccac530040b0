const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Every word that is one slip of the keyboard away from a word in small letters without accents, without the word itself: a
 * letter too few, too many or another, or two neighbours swapped. Some 50 for each letter of the word.
 *
 * Looking each of them up takes less time than an index of deletions would, at the length that syllables have, and no memory.
 */
export function listOneEdits(word: string): Set<string> {
  const edits = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) edits.add(start + letter + end).add(start + letter + end.slice(1));
    edits.add(start + end.slice(1));
    edits.add(start + end.charAt(1) + end.charAt(0) + end.slice(2));
  }
  edits.delete(word);
  edits.delete('');
  return edits;
}
