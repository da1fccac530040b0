import type { EngineHit } from '../reader/for-reader.ts';

/** The texts of a hit that came with it: its title, its summary and the beginning of its body. */
export const textsOf = ({ fields: { title, summary, body } }: EngineHit): string[] =>
  [title, summary, body].filter((text) => typeof text === 'string');
