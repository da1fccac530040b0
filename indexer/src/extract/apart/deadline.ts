/** The end of the time that a document may take, which pages to recognise put off. */
export interface Deadline {
  signal: AbortSignal;
  /** Gives the time that recognising so many pages may take. */
  allow(pages: number): void;
  /** All of the time that was given, in milliseconds. */
  millis(): number;
  clear(): void;
}

export interface DeadlineTimes {
  millis: number;
  millisAPage: number;
  /** However many pages there are. */
  mostMillis: number;
}

/** Starts the time of a document. */
export function createDeadline({ millis, millisAPage, mostMillis }: DeadlineTimes): Deadline {
  const end = new AbortController();
  const start = Date.now();
  let given = millis;
  const wait = (): NodeJS.Timeout => setTimeout(() => end.abort(), Math.max(0, start + given - Date.now()));
  let timer = wait();
  return {
    signal: end.signal,
    allow: (pages) => {
      clearTimeout(timer);
      given = Math.min(Math.max(millis, mostMillis), given + pages * millisAPage);
      timer = wait();
    },
    millis: () => given,
    clear: () => clearTimeout(timer),
  };
}
