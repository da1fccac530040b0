import express from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { createErrorHandler } from '../errors/error-handler.ts';
import { limitConcurrency } from './limit-concurrency.ts';

/** An application whose one address answers when it is told to. */
function createSlowApp(limits: { atWork: number; waiting: number; waitMillis: number }) {
  const begun: (() => void)[] = [];
  const app = express();
  app.get('/', limitConcurrency(limits), (_request, response) => {
    begun.push(() => response.json('done'));
  });
  app.use(createErrorHandler(pino({ level: 'silent' })));
  const ask = () => Promise.resolve(request(app).get('/'));
  const until = async (count: number): Promise<void> => {
    while (begun.length < count) await new Promise((resume) => setTimeout(resume, 5));
  };
  return { begun, ask, until };
}

describe('a limit of requests at once', () => {
  it('keeps one waiting until another is answered, and turns away what is beyond both', async () => {
    const { begun, ask, until } = createSlowApp({ atWork: 1, waiting: 1, waitMillis: 10_000 });
    const first = ask();
    await until(1);
    const second = ask();
    await new Promise((resume) => setTimeout(resume, 100));
    const third = await ask();
    expect(third.status).toBe(503);
    expect(third.headers['retry-after']).toBe('1');
    expect(third.body.error.code).toBe('busy');
    begun[0]?.();
    expect((await first).status).toBe(200);
    await until(2);
    begun[1]?.();
    expect((await second).status).toBe(200);
  });

  it('turns away what has waited too long, and has room again afterwards', async () => {
    const { begun, ask, until } = createSlowApp({ atWork: 1, waiting: 5, waitMillis: 50 });
    const first = ask();
    await until(1);
    expect((await ask()).status).toBe(503);
    begun[0]?.();
    expect((await first).status).toBe(200);
    const next = ask();
    await until(2);
    begun[1]?.();
    expect((await next).status).toBe(200);
  });
});
