import { Listr } from 'listr2';

/** How far a piece of work has come. `total` is null while it is not known. */
export interface Progress {
  done: number;
  total: number | null;
  /** What stands behind the bar: counts, and what is being done. */
  note: string;
}

const barWidth = 24;
/** Where nobody watches, a line now and then is enough: milliseconds between two. */
const logIntervalMillis = 5_000;
const drawIntervalMillis = 100;

function drawBar({ done, total, note }: Progress): string {
  if (total === null || total === 0) return note;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * barWidth);
  return `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${String(Math.floor(share * 100)).padStart(3)} %  ${note}`;
}

/**
 * Does a piece of work under its title with a bar that shows how far it has come; a line every few seconds where the output is
 * no terminal, and nothing at all when `quiet`.
 */
export async function showProgress<Result>(
  title: string,
  quiet: boolean,
  work: (report: (progress: Progress) => void) => Promise<Result>,
): Promise<Result> {
  if (quiet) return work(() => undefined);
  const interval = process.stdout.isTTY ? drawIntervalMillis : logIntervalMillis;
  let drawnAt = Date.now() - drawIntervalMillis;
  const tasks = new Listr<{ result?: Result }>(
    {
      title,
      task: async (context, task) => {
        context.result = await work((progress) => {
          if (Date.now() - drawnAt < interval) return;
          drawnAt = Date.now();
          task.output = drawBar(progress);
        });
      },
    },
    { fallbackRenderer: 'simple', rendererOptions: { showErrorMessage: false }, registerSignalListeners: false },
  );
  const { result } = await tasks.run({});
  return result as Result;
}
