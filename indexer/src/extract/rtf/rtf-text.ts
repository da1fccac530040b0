import iconv from 'iconv-lite';
import { UnreadableError } from '../unreadable-error.ts';
import { type RtfControl, type RtfToken, readRtfTokens } from './rtf-tokens.ts';
import { codePages, printed, unprinted } from './rtf-words.ts';

/** Reads text whose bytes stand in a font as letters of Latin-1; null where the font is none that writes letters in its own way. */
export type ReadFont = (latin1: string, font: string) => string | null;

interface Group {
  font: number;
  /** Whether what stands in the group is not printed. */
  isUnprinted: boolean;
  /** Whether the group is the table of fonts. */
  isFontTable: boolean;
  /** Characters that follow a letter of Unicode for readers that know none. */
  substitutes: number;
}

interface Font {
  name: string;
  charset: number;
}

/** A group that begins with a binary of more digits would ask for as much memory before anything is read. */
const hugeBinary = /\\bin\d{8,}/;

/** The text of an RTF document: a paragraph a line, cells of a row apart by tabs. Throws UnreadableError `broken` for what is none. */
export async function toRtfText(bytes: Buffer, readFont: ReadFont): Promise<string> {
  const source = bytes.toString('latin1');
  if (!/^\s*\{\\rtf/.test(source) || hugeBinary.test(source))
    throw new UnreadableError('broken', 'is no RTF document: open it in Word and save it anew');
  const reading = new RtfReading(readFont);
  for await (const token of readRtfTokens(bytes)) reading.take(token);
  return reading.finish();
}

class RtfReading {
  readonly #readFont: ReadFont;
  readonly #outer: Group[] = [];
  readonly #fonts = new Map<number, Font>();
  #group: Group = { font: 0, isUnprinted: false, isFontTable: false, substitutes: 1 };
  #codePage = 'windows-1252';
  #text = '';
  #bytes: Buffer[] = [];
  #begins = false;
  #toSkip = 0;

  constructor(readFont: ReadFont) {
    this.#readFont = readFont;
  }

  take(token: RtfToken): void {
    if (token.kind === 'begin') {
      this.#outer.push({ ...this.#group });
      this.#begins = true;
    } else if (token.kind === 'end') {
      this.#flush();
      this.#group = this.#outer.pop() ?? this.#group;
      this.#toSkip = 0;
    } else if (token.kind === 'text') this.#takeBytes(token.bytes);
    else this.#takeControl(token);
    if (token.kind !== 'begin' && !(token.kind === 'control' && token.word === '*')) this.#begins = false;
  }

  finish(): string {
    this.#flush();
    return this.#text;
  }

  #takeControl({ word, parameter, bytes }: RtfControl): void {
    if (word === "'") this.#takeBytes(bytes ?? Buffer.alloc(0));
    else if (word === '*') this.#group = { ...this.#group, isFontTable: false, isUnprinted: true };
    else if (word === 'fonttbl') this.#group = { ...this.#group, isFontTable: true, isUnprinted: true };
    else if (this.#begins && unprinted.has(word)) this.#group.isUnprinted = true;
    else if (word === 'ansicpg' && parameter !== undefined) this.#setCodePage(`windows-${parameter}`);
    else if (word === 'uc') this.#group.substitutes = parameter ?? 1;
    else if (word === 'u') this.#takeUnicode(parameter ?? 0);
    else if (word === 'f' && parameter !== undefined) this.#setFont(parameter);
    else if (word === 'fcharset' && this.#group.isFontTable) this.#fontOf(this.#group.font).charset = parameter ?? 0;
    else if (printed[word] !== undefined) this.#takeText(printed[word]);
  }

  #setCodePage(name: string): void {
    if (iconv.encodingExists(name)) this.#codePage = name;
  }

  #setFont(font: number): void {
    this.#flush();
    this.#group.font = font;
  }

  #fontOf(number: number): Font {
    const font = this.#fonts.get(number) ?? { name: '', charset: 0 };
    this.#fonts.set(number, font);
    return font;
  }

  #takeUnicode(code: number): void {
    this.#takeText(String.fromCharCode(code < 0 ? code + 0x10000 : code));
    this.#toSkip = this.#group.substitutes;
  }

  #takeText(text: string): void {
    this.#flush();
    if (!this.#group.isUnprinted) this.#text += text;
  }

  #takeBytes(bytes: Buffer): void {
    const skipped = Math.min(this.#toSkip, bytes.length);
    this.#toSkip -= skipped;
    const rest = bytes.subarray(skipped);
    if (this.#group.isFontTable) this.#fontOf(this.#group.font).name += rest.toString('latin1').replace(/;.*$/s, '');
    else if (!this.#group.isUnprinted) this.#bytes.push(rest);
  }

  /** Bytes in one font are read together: two may be one letter. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Buffer.concat(this.#bytes);
    this.#bytes = [];
    const font = this.#fonts.get(this.#group.font);
    const codePage = codePages[font?.charset ?? 0] ?? this.#codePage;
    this.#text += this.#readFont(bytes.toString('latin1'), font?.name ?? '') ?? iconv.decode(bytes, codePage);
  }
}
