import { expect, it } from 'vitest';
import { extract } from '../extract/extract.ts';
import type { FoundDocument } from './found-document.ts';
import { refuseSecrets } from './refuse-secrets.ts';

const documentOf = (html: string): FoundDocument => ({
  identity: { kind: 'file', collection: 'c', path: 'a.html' },
  ...{ place: null, externalId: null, address: 'a.html', bytes: Buffer.from(html, 'latin1') },
  ...{ mediaType: 'text/html', contentType: null, site: null, visibility: 'public', problem: null },
});

async function refusalOf(html: string): Promise<string | null> {
  const document = documentOf(html);
  const bytes = document.bytes ?? Buffer.alloc(0);
  const extracted = await extract({ bytes, mediaType: 'text/html', name: 'a.html' });
  try {
    refuseSecrets(document, extracted);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : null;
  }
}

/** TCVN3: "ĐẢNG CỘNG SẢN VIỆT NAM", "Số 12-CV/TU", a mark, and a text. */
const page = (mark: string) =>
  `<p><font face=".VnTimeH">®¶ng céng s¶n viÖt nam</font></p><p><font face=".VnTime">Sè 12-CV/TU</font></p>${mark}` +
  '<p><font face=".VnTime">KÝnh göi c¸c chi bé, ®¶ng bé trùc thuéc §¶ng uû Khèi.</font></p>'.repeat(3);

it('a mark of secrecy is seen in a page of legacy letters, by its font or by its words', async () => {
  expect(await refusalOf(page('<p><font face=".VnTimeH">mËt</font></p>'))).toMatch(/^is marked MẬT/);
  expect(await refusalOf(page('<p><font face=".VnTime">§é mËt: Tèi mËt</font></p>'))).toMatch(/^is marked TỐI MẬT/);
});

it('a page without one is kept, though it speaks of secrets', async () => {
  expect(await refusalOf(page('<p><font face=".VnTime">Quy chÕ b¶o mËt, gi÷ bÝ mËt c«ng t¸c.</font></p>'))).toBeNull();
});
