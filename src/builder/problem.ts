import { AppError, ERROR_TABLE } from '../errors.js';
import type { Problem } from './builder.js';

/** An error as RFC 9457 problem details; what is not a refusal says nothing of its inside. */
export function problemOf(error: unknown): Problem {
  const refusal = error instanceof AppError ? error : new AppError('INTERNAL');
  const { status, message } = ERROR_TABLE[refusal.code];
  return {
    type: `urn:parley:problem:${refusal.code.toLowerCase().replaceAll('_', '-')}`,
    title: message,
    status,
    detail: refusal.message,
    code: refusal.code,
    errors: refusal.errors,
  };
}
