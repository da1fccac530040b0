/** What the exit code of tra-cuu says. */
export const exitCodes = {
  done: 0,
  /** Nothing or not all was done: the message says why. */
  failed: 1,
  /** The command line cannot be read. */
  usage: 2,
  /** All was done, but some documents could not be read: each is named. */
  unreadable: 3,
  /** Stopped by Ctrl-C; what was begun is finished, and the same command goes on from there. */
  interrupted: 130,
} as const;
