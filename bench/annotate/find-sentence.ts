/** The sentence of a case in which a word or a name stands, without the marks of HTML; empty where it stands nowhere. */
export function findSentence(text: string, words: string): string {
  const plain = text
    .replace(/<[^>]+>/g, '\n')
    .normalize('NFC')
    .replace(/[ \t]+/g, ' ');
  const wanted = words.normalize('NFC').toLowerCase();
  const at = plain.toLowerCase().indexOf(wanted);
  if (at < 0 || wanted === '') return '';
  const begin = Math.max(...['\n', '. '].map((stop) => behindLast(plain, stop, at)));
  const after = /\n|\.(?:\s|$)/.exec(plain.slice(at + wanted.length));
  const end = after ? at + wanted.length + after.index + 1 : plain.length;
  return plain.slice(begin, end).trim();
}

/** Where the text goes on behind the last such stop in front of a place: its beginning where there is none. */
function behindLast(text: string, stop: string, place: number): number {
  const at = text.lastIndexOf(stop, place);
  return at < 0 ? 0 : at + stop.length;
}
