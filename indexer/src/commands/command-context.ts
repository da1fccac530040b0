import type { Settings } from '@tra-cuu/data/settings/settings';

/** What every command is given: where things are, the time, and how to stop. */
export interface CommandContext {
  settings: Settings;
  now: () => Date;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
  /** Prints a line of the answer on the standard output. */
  print: (line: string) => void;
}
