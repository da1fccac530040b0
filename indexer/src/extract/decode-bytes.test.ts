import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

/** windows-1258 holds ă â ê ô ơ ư đ and writes the tones after the letters. */
const vietnamese = 'Hô\u0323i nghi\u0323 Đa\u0309ng bô\u0323';
const composed = vietnamese.normalize('NFC');
const legacy = iconv.encode(vietnamese, 'windows-1258');

describe('the charset of a text', () => {
  it('is the one of its byte order mark before all', () => {
    expect(decodeBytes(iconv.encode(`\ufeff${composed}`, 'utf-16le'), 'text/html; charset=utf-8')).toEqual({
      text: composed,
      charset: 'utf-16le',
    });
    expect(decodeBytes(Buffer.from(`\ufeff${composed}`)).text).toBe(composed);
  });

  it('is UTF-8 where the bytes are that, whatever is declared', () => {
    expect(decodeBytes(Buffer.from(composed), 'text/html; charset=windows-1252')).toEqual({
      text: composed,
      charset: 'utf-8',
    });
  });

  it('is the declared one where that is not UTF-8, by the header before the page', () => {
    expect(decodeBytes(legacy, 'text/html; charset=windows-1258')).toEqual({ text: composed, charset: 'windows-1258' });
    const meta = Buffer.concat([Buffer.from('<meta charset="windows-1258">'), legacy]);
    expect(decodeBytes(meta).text).toContain(composed);
  });

  it.each(['text/html; charset=utf-8', 'text/html; charset=iso-8859-1', 'text/html; charset=x-unknown', 'text/html'])(
    'is windows-1258 where the bytes give the lie to %s',
    (declared) => {
      expect(decodeBytes(legacy, declared)).toEqual({ text: composed, charset: 'windows-1258' });
    },
  );

  it('stays UTF-8 in a long text with a broken byte', () => {
    const broken = Buffer.concat([Buffer.from(composed.repeat(400)), Buffer.from([0xe1, 0xba])]);
    expect(decodeBytes(broken, 'text/html; charset=utf-8').charset).toBe('utf-8');
  });

  it.each([
    ['x-viet-tcvn', 'tcvn3', 'H\xe9i nghÞ §¶ng bé'],
    ['TCVN-5712', 'tcvn3', 'H\xe9i nghÞ §¶ng bé'],
    ['x-viet-vni', 'vni', 'Hoäi nghò Ñaûng boä'],
    ['VISCII', 'viscii', 'H\xb5i ngh\xb8 Ðäng b\xb5'],
    ['x-viet-vps', 'vps', 'H\xb6i ngh\xce ñ\xe4ng b\xb6'],
    ['x-cp1258', 'windows-1258', 'Hô\xf2i nghi\xf2 Ða\xd2ng bô\xf2'],
  ])('is the legacy one that is declared as %s', (label, charset, latin1) => {
    const read = decodeBytes(Buffer.from(latin1, 'latin1'), `text/html; charset=${label}`);
    expect(read.charset).toBe(charset);
    expect(read.text.toLowerCase()).toBe('hội nghị đảng bộ');
  });

  it.each([
    ['TCVN3', 'Uû ban nh©n d©n tØnh tæ chøc héi nghÞ'],
    ['VNI', 'Uûy ban nhaân daân tænh toå chöùc hoäi nghò'],
    ['a font of TCVN3', '<font face=".VnTime">Chi b\xe9</font>'],
  ])('is left undecided where the text reads only as %s, whatever western one is declared', (_, latin1) => {
    const bytes = Buffer.from(latin1, 'latin1');
    expect(decodeBytes(bytes, 'text/html; charset=iso-8859-1')).toEqual({ text: latin1, charset: 'windows-1252' });
  });
});
