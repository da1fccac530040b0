/** Bytes 0x80 to 0x9F of windows-1252, a letter each; the five that it leaves open stand for themselves. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const firstByte = 0x80;
const controls = /[\u0080-\u009F]/g;
const printed = new RegExp(`[${upperControls}]`, 'g');

/** Control characters U+0080-U+009F, which only a wrong decoding leaves in a text, as windows-1252 prints them. */
export function toWindows1252(text: string): string {
  return text.replace(controls, (control) => upperControls.charAt(control.charCodeAt(0) - firstByte));
}

/** Characters of windows-1252 as the byte they stand for, U+0080-U+009F: both decodings of a byte are then one. */
export function toBytes(text: string): string {
  return text.replace(printed, (letter) => String.fromCharCode(firstByte + upperControls.indexOf(letter)));
}
