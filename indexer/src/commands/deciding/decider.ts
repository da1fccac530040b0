import { userInfo } from 'node:os';
import type { Decider } from '@tra-cuu/data/archive/decisions/decision';
import type { CommandContext } from '../command-context.ts';

/** Who decides: whoever is named, else the user of this machine. */
export const toDecider = (by: string | undefined, { now }: Pick<CommandContext, 'now'>): Decider => ({
  by: by?.trim() || userInfo().username,
  at: now(),
});
