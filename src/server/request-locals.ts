import type { Response } from 'express';
import type { Caller } from '../builder/builder.js';

/** What is known of a request while it is answered. */
export type RequestLocals = {
  requestId: string;
  /** Null for a missing or wrong key. */
  caller?: Caller | null;
  /** The route's template, for logs and metrics; it holds no ids. */
  route?: string;
  /** The code of the problem that it was answered with. */
  code?: string;
};

/** The notes that travel with an answer; express types them as anything, and `observeRequests` begins them. */
export const localsOf = (response: Response): RequestLocals => response.locals as RequestLocals;
