import { describe, expect, it } from 'vitest';
import { readRtf } from './read-rtf.ts';

const fonts =
  '{\\fonttbl{\\f0\\fnil\\fcharset0{\\*\\panose 020b7200000000000000}.VnTime;}{\\f1\\fnil .VnTimeH;}{\\f2\\fnil VNI-Times;}' +
  '{\\f3\\froman\\fcharset163 Times New Roman;}}';
const read = (body: string) =>
  readRtf({ bytes: Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff3${fonts}${body}}`, 'latin1'), name: 'giay-moi.rtf' });
const texts = async (body: string) => {
  const { title, blocks } = await read(body);
  return [title, ...blocks.map(({ text }) => text)];
};

describe('an RTF document', () => {
  it('is read run by run, each in the charset of its font', async () => {
    const article = await read(
      "{\\f1 th\\'abng b\\'b8o}\\par {\\f0 V\\'d2 vi\\'d6c h\\'e4p chi b\\'e9}\\par {\\f2 Chi boä hoïp saùng thöù hai.}\\par " +
        "{\\f3 M\\'f2i c\\'e1c \\u273?\\u7891?ng ch\\'ed d\\'f1\\'f2.}\\par",
    );
    expect(article.title).toBe('THÔNG BÁO Về việc họp chi bộ');
    expect(article.blocks.at(-2)?.text).toBe('Chi bộ họp sáng thứ hai.');
    expect(article.reading).toMatchObject({ method: 'rtf', charset: 'vni' });
  });

  it('has its letters of Unicode, with or without substitutes behind them, and its signs', async () => {
    expect(
      await texts("\\uc1 H\\u7897?i ngh\\u7883\\'3f l\\u7847?n th\\u7913? hai\\par \\uc0 A\\u8211 B\\emdash C\\par"),
    ).toEqual([...['Hội nghị lần thứ hai', 'A–B—C']]);
  });

  it('keeps rows of a table together, and leaves out what is not printed', async () => {
    const article = await read(
      '{\\header Trang 1\\par}{\\info{\\title x}}{\\*\\generator y;}BANG CHAM CONG\\par ' +
        '\\trowd Ten\\cell Ngay\\cell\\row Lan\\cell 22\\cell\\row{\\field{\\*\\fldinst HYPERLINK "http://a"}{\\fldrslt Het bang.}}\\par',
    );
    expect(article.blocks).toMatchObject([{ kind: 'table', text: 'Ten\tNgay\nLan\t22' }, { text: 'Het bang.' }]);
    expect(JSON.stringify(article)).not.toMatch(/Trang|HYPERLINK/);
  });

  it.each([
    ['no RTF', 'Hội nghị', 'broken'],
    ['one that asks for all memory', '{\\rtf1 \\bin999999999 a}', 'broken'],
    ['one without text', '{\\rtf1{\\pict 00}}', 'no-text'],
  ])('is refused with a reason: %s', async (_, text, reason) => {
    await expect(readRtf({ bytes: Buffer.from(text), name: 'a.rtf' })).rejects.toMatchObject({ reason });
  });

  it('that is cut anywhere is read as far as it goes, or refused', async () => {
    const whole = Buffer.from(`{\\rtf1\\ansi${fonts}{\\f0 V\\'d2 vi\\'d6c h\\'e4p chi b\\'e9}\\par Het.}`, 'latin1');
    for (let length = 0; length < whole.length; length += 7) {
      const cut = readRtf({ bytes: whole.subarray(0, length), name: 'a.rtf' });
      await cut.catch((error: unknown) => expect(error).toMatchObject({ name: 'UnreadableError' }));
    }
  });
});
