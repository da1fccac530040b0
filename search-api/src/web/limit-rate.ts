import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';

/** Requests that one address may make in a minute: a person who types fast is given suggestions some eight times a second. */
const requestsPerMinute = 600;

/** Keeps one visitor of the public view from taking the engine from the others. */
export const limitRate = (): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => {
      const message = `More than ${requestsPerMinute} requests in a minute. Try again when the minute is over.`;
      response.status(429).json({ error: { id: 'rate-limit', code: 'too-many-requests', message } });
    },
  });
