import { type Engine, openEngine } from '@tra-cuu/data/search-index/engine/open-engine';
import { toEngineSettings } from '@tra-cuu/data/settings/engine-settings';
import type { Settings } from '@tra-cuu/data/settings/settings';

/** An engine that indexes with all it has may take its time to answer. */
const requestTimeoutMillis = 300_000;

/** Does a piece of work with the search engine, and lets go of the engine whatever becomes of the work. */
export async function withEngine<Result>(
  settings: Settings,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const engine = await openEngine({ ...toEngineSettings(settings), requestTimeoutMillis });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
