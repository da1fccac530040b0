const intervalMillis = 5_000;

/** A progress report that prints a line every five seconds: how much of something is built. */
export function reportBuild(name: string, total: number): (done: number) => void {
  let printedAt = Date.now();
  return (done) => {
    if (Date.now() - printedAt < intervalMillis) return;
    printedAt = Date.now();
    console.error(`${name}: ${done} of ${total} articles`);
  };
}
