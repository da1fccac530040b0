import { BadSettingsError, readSettings, type Settings } from '@tra-cuu/data/settings/settings';
import { CommanderError } from 'commander';
import { exitCodes } from './commands/exit-codes.ts';
import { createProgram } from './program.ts';

/** Runs the command line and returns the exit code. The one place where an error becomes a message. */
export async function run(argv: readonly string[]): Promise<number> {
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  let code: number = exitCodes.done;
  try {
    const settings: Settings = readSettings(process.env);
    const context = {
      settings,
      now: () => new Date(),
      signal: interruption.signal,
      print: (line: string) => console.log(line),
    };
    await createProgram(context, (result) => {
      code = result;
    }).parseAsync([...argv]);
    return code;
  } catch (error) {
    return reportError(error);
  }
}

function reportError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (error instanceof BadSettingsError) console.error(error.message);
  else if (process.env.TRA_CUU_DEBUG) console.error(error);
  else console.error(`tra-cuu: ${error instanceof Error ? error.message : String(error)}`);
  return exitCodes.failed;
}
