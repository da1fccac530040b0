import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type AliasStore, createAliasStore } from './alias-store.ts';
import { type ArticleStore, createArticleStore } from './article-store.ts';
import { type CaptureStore, createCaptureStore } from './capture-store.ts';
import { type CorrectionStore, createCorrectionStore } from './correction-store.ts';
import { type CrawlStore, createCrawlStore } from './crawl-store.ts';
import { createDecisionStore, type DecisionStore } from './decisions/decision-store.ts';
import { createReviewStore, type ReviewStore } from './decisions/review-store.ts';
import { createDepartmentStore, type DepartmentStore } from './departments/department-store.ts';
import { createGenerationStore, type GenerationStore } from './generation-store.ts';
import { createInventoryStore, type InventoryStore } from './inventory-store.ts';
import { migrate } from './migrations/migrate.ts';
import { createNameCountStore, type NameCountStore } from './name-counts.ts';
import { createPeopleRegister, type PeopleRegister } from './people/people-register.ts';
import { createPeopleStore, type PeopleStore } from './people/people-store.ts';
import { createPrintStore, type PrintStore } from './print-store.ts';
import { createPurgeStore, type PurgeStore } from './purge/purge-store.ts';
import { createTombstoneStore, type TombstoneStore } from './purge/tombstone-store.ts';
import { createRevisionStore, type RevisionStore } from './revision-store.ts';
import { createTransaction } from './warc/create-transaction.ts';
import { createHeldOriginals } from './warc/held-originals.ts';
import { createWarcFiles, warcFolder } from './warc/warc-files.ts';
import { createWarcStore, type WarcStore } from './warc/warc-store.ts';
import { createWarcWriter, fullWarcBytes, type WarcWriter } from './warc/warc-writer.ts';

/** The system of record: what was captured, what was read out of it, and what of that is published. */
export interface Archive {
  readonly captures: CaptureStore;
  readonly articles: ArticleStore;
  readonly revisions: RevisionStore;
  readonly aliases: AliasStore;
  readonly corrections: CorrectionStore;
  readonly decisions: DecisionStore;
  readonly departments: DepartmentStore;
  readonly reviews: ReviewStore;
  readonly people: PeopleStore;
  readonly register: PeopleRegister;
  readonly prints: PrintStore;
  readonly inventory: InventoryStore;
  readonly generations: GenerationStore;
  readonly crawls: CrawlStore;
  readonly names: NameCountStore;
  readonly warc: WarcStore;
  readonly tombstones: TombstoneStore;
  readonly purges: PurgeStore;
  /** Does all of `work` or, when it throws, none of it. `work` must not wait for anything. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}

/** How long a writer waits for another one before it gives up. */
const busyTimeoutMillis = 30_000;

/** The archive's file in a state folder. */
export const archivePath = (home: string): string => join(home, 'archive.db');

/** Whether a state folder holds an archive. Makes none. */
export const hasArchive = (home: string): boolean => existsSync(archivePath(home));

/**
 * Opens the archive of a state folder, making both where they are missing. Several processes may have it open. `fullWarcBytes`: how many
 * bytes a WARC file has when another is begun.
 */
export function openArchive(home: string, { fullWarcBytes: fullBytes = fullWarcBytes } = {}): Archive {
  mkdirSync(home, { recursive: true });
  const db = new Database(archivePath(home), { timeout: busyTimeoutMillis });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  migrate(db);
  const files = createWarcFiles(home);
  const writer = createWarcWriter(db, files, { folder: warcFolder(home), fullBytes });
  const transaction = createTransaction(db, writer);
  const warc = createWarcStore(db, { files, writer, folder: warcFolder(home), transaction });
  const tombstones = createTombstoneStore(db);
  const aliases = createAliasStore(db);
  return {
    captures: createCaptureStore(db, { originals: createHeldOriginals(db, files), writer, transaction }),
    articles: createArticleStore(db, aliases),
    revisions: createRevisionStore(db),
    aliases,
    corrections: createCorrectionStore(db),
    decisions: createDecisionStore(db),
    departments: createDepartmentStore(db),
    reviews: createReviewStore(db),
    people: createPeopleStore(db),
    register: createPeopleRegister(db),
    prints: createPrintStore(db),
    inventory: createInventoryStore(db),
    generations: createGenerationStore(db),
    crawls: createCrawlStore(db),
    names: createNameCountStore(db),
    warc,
    tombstones,
    purges: createPurgeStore(db, { home, files, warc, tombstones, transaction }),
    transaction,
    close: () => {
      try {
        finishWriting(warc, writer);
      } finally {
        files.close();
        db.close();
      }
    },
  };
}

/** What a process that has added to WARC files leaves behind: files without rests, and indexes that name what they hold. */
function finishWriting(warc: WarcStore, { written }: WarcWriter): void {
  if (written.size === 0) return;
  warc.tidy();
  warc.writeIndexes(written);
  warc.writeIndexes('missing');
}
