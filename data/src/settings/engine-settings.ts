import type { EngineSettings } from '../search-index/engine/open-engine.ts';
import type { Settings } from './settings.ts';

/** The part of the settings that says how to come to a search engine. */
export const toEngineSettings = (settings: Settings): EngineSettings => ({
  home: settings.home,
  meiliUrl: settings.meiliUrl,
  meiliKey: settings.meiliKey,
  binary: settings.meilisearchBinary,
  maxIndexingMemory: settings.engineMemory,
  maxIndexingThreads: settings.engineThreads,
});
