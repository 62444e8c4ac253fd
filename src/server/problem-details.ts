import { z } from 'zod';
import { problemOf } from '../builder/problem.js';
import { AppError, type ErrorCode } from '../errors.js';

/** RFC 9457 problem details, with a stable code; a refusal may add members, such as `findings`. */
export const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: 'A URN of the code.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().meta({ description: 'Stable, UPPER_SNAKE.' }),
    errors: z.array(z.strictObject({ pointer: z.string(), message: z.string() })).meta({
      description:
        'One entry for each bad field. The pointer (RFC 6901) is into the body, or starts with /query, /path or /header.',
    }),
    requestId: z.string(),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' });

export type WireProblem = z.infer<typeof problemSchema>;

/** What a client reads of an error. */
export const toWireProblem = (error: AppError, requestId: string): WireProblem => ({
  ...error.extra,
  ...problemOf(error),
  requestId,
});

/** Errors of express's own middleware, by the `type` that they carry. */
const KNOWN_TYPES: Partial<Record<string, ErrorCode>> = {
  'entity.too.large': 'TOO_LARGE',
  'encoding.unsupported': 'UNSUPPORTED_MEDIA_TYPE',
  'charset.unsupported': 'UNSUPPORTED_MEDIA_TYPE',
};

const middlewareError = z.object({ status: z.int().min(400).max(499), type: z.string().optional() });

/**
 * Any error as a refusal; the one mapper behind both doors.
 * @returns a refusal as it is, a client error of the middleware with its code, everything else as INTERNAL with the
 *   error as its cause
 */
export function toRefusal(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const known = middlewareError.safeParse(error);
  if (!known.success) return new AppError('INTERNAL', { cause: error });
  const { status, type } = known.data;
  const code = KNOWN_TYPES[type ?? ''];
  if (code) return new AppError(code, { cause: error });
  // The router refuses addresses that it cannot decode, the body reader bodies that it cannot unpack.
  return error instanceof URIError || status !== 400
    ? new AppError('NOT_FOUND', { cause: error })
    : new AppError('NOT_JSON', { cause: error, detail: 'The body cannot be read.' });
}
