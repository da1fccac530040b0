import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFreshView } from './fresh-view.ts';

let folder: string;
let read: Database.Database;
let write: Database.Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tra-cuu-view-'));
  write = new Database(join(folder, 'a.db'));
  write.exec('CREATE TABLE rows (value INTEGER)');
  read = new Database(join(folder, 'a.db'), { readonly: true });
});
afterEach(() => {
  read.close();
  write.close();
  rmSync(folder, { recursive: true });
});

const add = () => write.exec('INSERT INTO rows VALUES (1)');
const count = () => Number(read.prepare('SELECT count(*) FROM rows').pluck().get());

it('is built once as long as nobody writes, and anew afterwards', () => {
  let built = 0;
  const view = createFreshView(read, () => {
    built += 1;
    return count();
  });
  expect([view(), view(), built]).toEqual([0, 0, 1]);
  add();
  expect([view(), view(), built]).toEqual([1, 1, 2]);
});

it('is not built all the time while others write without end, where that is slow', () => {
  let now = 0;
  const view = createFreshView(
    read,
    () => {
      now += 500;
      return count();
    },
    () => now,
  );
  expect(view()).toBe(0);
  add();
  expect(view()).toBe(0);
  now = 9_999;
  expect(view()).toBe(0);
  now = 10_000;
  expect(view()).toBe(1);
});
