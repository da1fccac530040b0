import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker as Thread } from 'node:worker_threads';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { mostMillisAPage } from './limits.ts';
import type { RecognizedLine } from './recognized-line.ts';
import { slopeOf } from './straighten.ts';

/** What tesseract.js keeps to itself: the thread that recognises. */
type Engine = Worker & { worker: Thread };

/** The lines of a picture in the order in which they were found, and how sure the engine is of all of them, 0 to 1. */
export interface Recognition {
  lines: RecognizedLine[];
  confidence: number;
}

/** How long the engine, which holds some hundred megabytes, waits for another page. */
const idleMillis = 10_000;

/** The engine follows lines that go down or up by less than this for each pixel to the right: 2 degrees. */
const mostSlope = Math.tan((2 * Math.PI) / 180);

const parameters = {
  tessedit_pageseg_mode: PSM.AUTO,
  /** Sauvola's way of telling ink from paper: by what is around each dot, so that grey and noisy paper stays paper. */
  thresholding_method: '2',
  /** It counts the accents it has seen. */
  debug_file: '/dev/null',
};

let engine: Promise<Engine> | null = null;
let idle: NodeJS.Timeout | undefined;

/**
 * Recognises the Vietnamese text of a picture, askew or not. The engine is a thread that is started with the first page, kept for the
 * next, and keeps no process alive; its data comes with npm. Throws where it fails or takes longer than a page may: it is then started anew.
 */
export const recognize = (picture: Uint8Array): Promise<Recognition> =>
  withEngine((started) => recognizeWith(started, picture));

/** The text of a picture that is one line. Throws as `recognize` does. */
export const recognizeLine = (picture: Uint8Array): Promise<string> =>
  withEngine(async (started) => {
    const asLine = { tessedit_pageseg_mode: PSM.SINGLE_LINE } as object;
    return (await started.recognize(Buffer.from(picture), asLine)).data.text;
  });

async function withEngine<T>(work: (started: Engine) => Promise<T>): Promise<T> {
  clearTimeout(idle);
  engine ??= startEngine();
  const used = engine;
  try {
    const started = await used;
    started.worker.ref();
    const done = await inTime(started, work(started));
    started.worker.unref();
    idle = setTimeout(stopEngine, idleMillis).unref();
    return done;
  } catch (error) {
    stopEngine();
    throw error instanceof Error ? error : new Error(String(error));
  }
}

async function startEngine(): Promise<Engine> {
  const folder = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'));
  const started = await new Promise<Worker>((resolve, reject) => {
    const options = {
      langPath: join(folder, '4.0.0_best_int'),
      ...{ gzip: true, cacheMethod: 'none' },
      // Without it tesseract.js throws where nobody can catch it; and it says here alone that it cannot start.
      errorHandler: reject,
    };
    createWorker('vie', OEM.LSTM_ONLY, options).then(resolve, reject);
  });
  await started.setParameters(parameters);
  return started as Engine;
}

function stopEngine(): void {
  const stopped = engine;
  engine = null;
  stopped?.then(
    (started) => started.terminate(),
    () => undefined,
  );
}

/** Reads a picture as it lies: turning it would blur it. Where it lies too much askew for that, it is turned and read again. */
async function recognizeWith(started: Engine, picture: Uint8Array): Promise<Recognition> {
  const asItLies = await readLines(started, picture, 0);
  const slope = slopeOf(asItLies.lines);
  return Math.abs(slope) < mostSlope ? asItLies : readLines(started, picture, -Math.atan(slope));
}

async function readLines(started: Engine, picture: Uint8Array, rotateRadians: number): Promise<Recognition> {
  const { data } = await started.recognize(Buffer.from(picture), { rotateRadians }, { text: false, blocks: true });
  const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
  return { lines, confidence: data.confidence / 100 };
}

/** What `work` gives, unless it takes longer than a page may, or the thread dies of it. */
async function inTime<T>({ worker }: Engine, work: Promise<T>): Promise<T> {
  let fail: (error: Error) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const late = new Error(`takes longer than ${mostMillisAPage / 1000} seconds`);
  const timer = setTimeout(() => fail(late), mostMillisAPage);
  worker.once('error', fail);
  try {
    return await Promise.race([work, failed]);
  } finally {
    clearTimeout(timer);
    worker.off('error', fail);
  }
}
