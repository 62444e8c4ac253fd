import type { Response } from 'express';
import type { Answer } from './endpoint.js';

/**
 * Writes an answer. It goes past express's `send`, which would answer 304 by the entity tag: the revision tells versions
 * of the blueprint apart, not those of everything that is sent along.
 */
export function writeAnswer(response: Response, { status = 200, json, file, revision, headers = {} }: Answer): void {
  const { Vary, ...others } = headers;
  response.status(status).set(others);
  if (Vary !== undefined) response.vary(Vary);
  if (revision !== undefined) response.set('ETag', `"${revision}"`);
  if (file?.filename !== undefined) response.attachment(file.filename);
  if (file) {
    response.set('Content-Type', file.mediaType).end(file.content);
  } else if (json === undefined) {
    response.end();
  } else {
    response.set('Content-Type', 'application/json; charset=utf-8').end(JSON.stringify(json));
  }
}
