import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createRandom } from './running/random.ts';
import { createTraCuu } from './running/tra-cuu.ts';

/** How many files are damaged: a twentieth of what is tried at length, `TRA_CUU_MALFORMED=2000 npx vitest run e2e/malformed.test.ts`. */
const count = Number(process.env.TRA_CUU_MALFORMED ?? 100);
const seed = Number(process.env.TRA_CUU_SEED ?? 1);
const longestFile = 200_000;

const random = createRandom(seed);
const below = (limit: number): number => Math.floor(random() * limit);
const choose = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;

/** The documents that the readers' own tests read: one of each form that is known. */
const extractFolder = fileURLToPath(new URL('../indexer/src/extract', import.meta.url));
const sources = readdirSync(extractFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)source\.\w+$/.test(path))
  .map((path) => join(extractFolder, path))
  .filter((path) => statSync(path).size <= longestFile)
  .sort();
const extensions = [...new Set(sources.map((path) => extname(path)))];

/** The ways in which files come to harm; each gives the bytes and the extension of a file that has. */
const harms: Record<string, (bytes: Buffer, extension: string) => { bytes: Buffer; extension: string }> = {
  truncated: (bytes, extension) => ({ bytes: bytes.subarray(0, below(bytes.length)), extension }),
  flipped: (bytes, extension) => {
    const flipped = Buffer.from(bytes);
    for (let left = 1 + below(40); left > 0; left -= 1) flipped[below(flipped.length)] = below(256);
    return { bytes: flipped, extension };
  },
  misnamed: (bytes) => ({ bytes, extension: choose(extensions) }),
  nested: (bytes, extension) => ({
    bytes: Buffer.concat([bytes.subarray(0, below(bytes.length)), bytes, bytes]),
    extension,
  }),
  holed: (bytes, extension) => {
    const start = below(bytes.length);
    return { bytes: Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + below(5000))]), extension };
  },
  zeroed: (bytes, extension) => {
    const zeroed = Buffer.from(bytes);
    const start = below(bytes.length);
    return { bytes: zeroed.fill(0, start, Math.min(bytes.length, start + below(3000))), extension };
  },
  empty: (_bytes, extension) => ({ bytes: Buffer.alloc(0), extension }),
};

const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-malformed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeMalformed(into: string): void {
  mkdirSync(into);
  for (let at = 0; at < count; at += 1) {
    const source = choose(sources);
    const name = choose(Object.keys(harms));
    const { bytes, extension } = harms[name]?.(readFileSync(source), extname(source)) ?? {
      bytes: Buffer.alloc(0),
      extension: '',
    };
    writeFileSync(join(into, `${String(at).padStart(5, '0')}-${name}${extension}`), bytes);
  }
}

const summarySchema = z.object({
  ...{ new: z.int(), changed: z.int(), unchanged: z.int(), duplicate: z.int() },
  unreadable: z.array(z.object({ address: z.string(), reason: z.string().min(1), message: z.string().min(1) })),
});
const accounted = (summary: z.output<typeof summarySchema>): number =>
  summary.new + summary.changed + summary.unchanged + summary.duplicate + summary.unreadable.length;

describe(`${count} files that have come to harm`, () => {
  it('are each read or named with the reason, and repeat nothing', { timeout: 120_000 + count * 6000 }, async () => {
    const files = join(folder, 'files');
    writeMalformed(files);
    const traCuu = createTraCuu(join(folder, 'state'));
    const first = summarySchema.parse(await traCuu.json('import', files));
    expect(accounted(first)).toBe(count);
    expect(new Set(first.unreadable.map(({ reason }) => reason)).size).toBeGreaterThan(1);
    for (const { message } of first.unreadable) expect(message).not.toMatch(/undefined|\[object|at .*\.js:\d/);

    const again = summarySchema.parse(await traCuu.json('import', files));
    expect(again).toMatchObject({ new: 0, changed: 0, duplicate: 0 });
    expect(accounted(again)).toBe(count);
    expect(await traCuu.json('doctor', '--no-index')).toMatchObject({ findings: [] });
  });
});
