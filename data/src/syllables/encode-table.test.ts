import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadSyllableTableError, decodeSyllableTable, encodeSyllableTable } from './encode-table.ts';
import { createSyllableCounter } from './syllable-counter.ts';
import type { SyllableTable } from './syllable-table.ts';

function count(articles: readonly string[]): SyllableTable {
  const counter = createSyllableCounter();
  for (const text of articles) counter.add([text]);
  return counter.finish();
}

const word = fc.oneof(
  fc.constantFrom('Đảng', 'ủy', 'tỉnh', 'nghị', 'quyết'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const archive = fc.array(
  fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
  { maxLength: 5 },
);
const sample = encodeSyllableTable(count(['Hội nghị tỉnh ủy Thuận Giang', 'Tỉnh ủy ra nghị quyết']));
const header = sample.slice(0, 5);
const withPayload = (payload: Uint8Array): Uint8Array => Uint8Array.from([...header, ...gzipSync(payload)]);

describe('encoded syllable table', () => {
  it('gives the table back as it was', () => {
    fc.assert(
      fc.property(archive, (articles) => {
        const table = count(articles);
        expect(decodeSyllableTable(encodeSyllableTable(table)).data).toEqual(table.data);
      }),
    );
  });

  it('can be an archive without a word', () => {
    expect(decodeSyllableTable(encodeSyllableTable(count([]))).size).toBe(0);
  });

  it('refuses bytes that are cut short, wherever', () => {
    for (let length = 0; length < sample.length; length += 1)
      expect(() => decodeSyllableTable(sample.slice(0, length))).toThrow(BadSyllableTableError);
  });

  it('refuses bytes of which one was changed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: header.length + 10, max: sample.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, by) => {
          const damaged = sample.slice();
          damaged[at] = (damaged[at] ?? 0) ^ by;
          expect(() => decodeSyllableTable(damaged)).toThrow(BadSyllableTableError);
        },
      ),
    );
  });

  it('says which version it was given', () => {
    const newer = sample.slice();
    newer[4] = 9;
    expect(() => decodeSyllableTable(newer)).toThrow('its version is 9, not 1');
  });

  it('refuses a whole gzip that holds something else, or reads it as the table that it happens to be', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (payload) => {
        const table = decodeOrNull(withPayload(payload));
        if (table) expect(decodeSyllableTable(encodeSyllableTable(table)).data).toEqual(table.data);
      }),
    );
  });

  it('asks for no memory by a length that cannot be', () => {
    const fourBillionPairs = Uint8Array.of(1, 1, 1, 1, 0x61, 1, 0, 0, 0xff, 0xff, 0xff, 0xff, 0x0f);
    expect(decodeOrNull(withPayload(fourBillionPairs))).toBeNull();
  });
});

function decodeOrNull(bytes: Uint8Array): SyllableTable | null {
  try {
    return decodeSyllableTable(bytes);
  } catch (error) {
    if (error instanceof BadSyllableTableError) return null;
    throw error;
  }
}
