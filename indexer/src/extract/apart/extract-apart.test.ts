import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from '../testing/make-docx.ts';
import { extractApart } from './extract-apart.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' as const;

const rtf = (text: string) => ({
  ...{ bytes: Buffer.from(`{\\rtf1\\ansi ${text}}`, 'latin1'), mediaType: 'application/rtf' as const, name: 'a.rtf' },
});

describe('a document read in a thread of its own', () => {
  it('is read as it is in this one', async () => {
    const read = await extractApart(rtf('HOI NGHI\\par Sang nay chi bo hop.\\par'));
    expect(read).toMatchObject({ title: 'HOI NGHI', reading: { method: 'rtf' } });
  });

  it('says why it cannot be read', async () => {
    await expect(extractApart({ ...rtf(''), bytes: Buffer.from('no RTF') })).rejects.toMatchObject({
      ...{ name: 'UnreadableError', reason: 'broken' },
    });
  });

  it('is given up where it takes too long, and the next one is read', async () => {
    const endless = rtf('{\\b a}'.repeat(400_000));
    await expect(extractApart(endless, { millis: 200, megabytes: 768 })).rejects.toMatchObject({ reason: 'too-slow' });
    expect((await extractApart(rtf('HOI NGHI\\par Sang nay hop.'))).title).toBe('HOI NGHI');
  });

  it('is given up where it takes too much memory', async () => {
    const bytes = await makeDocx(paragraph('a').repeat(700_000));
    expect(bytes.length).toBeLessThan(1_000_000);
    const bomb = { bytes, mediaType: docx, name: 'a.docx' };
    await expect(extractApart(bomb, { millis: 60_000, megabytes: 256 })).rejects.toMatchObject({
      reason: 'too-much-memory',
    });
  }, 60_000);
});
