import type { Request, Response } from 'express';

/**
 * Sends who asked for something under another id to where it is shown. Staff may undo what put the two together, so nobody is to
 * remember it. `folder` is the part of the address before the id ("officials").
 */
export function leadTo(id: string, folder: string, request: Request<{ id: string }>, response: Response): void {
  const query = request.originalUrl.split('?').slice(1).join('?');
  const address = `${request.baseUrl}/${folder}/${encodeURIComponent(id)}${query === '' ? '' : `?${query}`}`;
  response.set('Cache-Control', 'no-cache').redirect(308, address);
}
