import { expect, it } from 'vitest';
import { createDeadline } from './deadline.ts';

it('pages to recognise put the end off, up to the most', () => {
  const deadline = createDeadline({ millis: 50_000, millisAPage: 20_000, mostMillis: 100_000 });
  deadline.allow(2);
  expect(deadline.millis()).toBe(90_000);
  deadline.allow(1000);
  expect(deadline.millis()).toBe(100_000);
  expect(deadline.signal.aborted).toBe(false);
  deadline.clear();
});

it('an end that is past stops at once', async () => {
  const { signal } = createDeadline({ millis: 0, millisAPage: 20_000, mostMillis: 100_000 });
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  expect(signal.aborted).toBe(true);
});
