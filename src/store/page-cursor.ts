import { z } from 'zod';
import { AppError } from '../errors.js';

/** Where a page of sessions ends: the order is by time of creation, then by id, so it holds while sessions are added. */
export type PageCursor = { createdAt: string; id: string };

const cursorSchema = z.tuple([z.iso.datetime(), z.string()]);

/** An opaque text for a client to hand back. */
export const encodeCursor = ({ createdAt, id }: PageCursor): string =>
  Buffer.from(JSON.stringify([createdAt, id])).toString('base64url');

/** @throws AppError INVALID when the text was not made by `encodeCursor` */
export function decodeCursor(text: string): PageCursor {
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')));
  if (!parsed.success) {
    throw new AppError('INVALID', { errors: [{ pointer: '/cursor', message: 'is not the cursor of a page' }] });
  }
  const [createdAt, id] = parsed.data;
  return { createdAt, id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
