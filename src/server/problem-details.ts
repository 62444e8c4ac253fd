import { z } from 'zod';
import { problemOf } from '../builder/problem.js';
import { AppError } from '../errors.js';

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

/** How express's router and its file server refuse addresses that they cannot decode or do not serve. */
const addressError = z.object({ status: z.int().min(400).max(499) });

/**
 * Any error as a refusal; the one mapper behind both doors.
 * @returns a refusal as it is, an address that express refuses as NOT_FOUND, everything else as INTERNAL with the error
 *   as its cause
 */
export function toRefusal(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (!addressError.safeParse(error).success) return new AppError('INTERNAL', { cause: error });
  return new AppError('NOT_FOUND', { cause: error });
}
