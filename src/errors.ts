/**
 * Refusals: what a caller may rely on when Parley says no. Each code has one row; the server maps it to HTTP problem
 * details, the socket to a failed acknowledgement.
 */

type Row = { status: number; retryable: boolean; message: string };

export const ERROR_TABLE = {
  NOT_JSON: { status: 400, retryable: false, message: 'The body is not valid JSON.' },
  UNAUTHORIZED: { status: 401, retryable: false, message: 'No API key was given, or it is not a valid one.' },
  FORBIDDEN: { status: 403, retryable: false, message: 'This belongs to somebody else.' },
  NOT_FOUND: { status: 404, retryable: false, message: 'There is nothing at this address.' },
  SESSION_NOT_FOUND: { status: 404, retryable: false, message: 'There is no session with this id.' },
  TOOL_NOT_FOUND: { status: 404, retryable: false, message: 'There is no tool with this id.' },
  REVISION_NOT_FOUND: { status: 404, retryable: false, message: 'The session has no such revision.' },
  PROPOSAL_NOT_FOUND: { status: 404, retryable: false, message: 'No proposal with this id waits for a word.' },
  FINDING_NOT_FOUND: { status: 404, retryable: false, message: 'The workflow has no such finding.' },
  EXPORT_TARGET_UNKNOWN: { status: 404, retryable: false, message: 'There is no export target with this name.' },
  METHOD_NOT_ALLOWED: { status: 405, retryable: false, message: 'This address does not take this method.' },
  SESSION_NOT_ACTIVE: { status: 409, retryable: false, message: 'The session is not active.' },
  TURN_RUNNING: { status: 409, retryable: true, message: 'A turn is already running in this session.' },
  TURN_STOPPED: { status: 409, retryable: true, message: 'The turn was stopped; the session is as before it.' },
  TURN_NOT_RUNNING: { status: 409, retryable: false, message: 'This turn is not running.' },
  NOTHING_TO_UNDO: { status: 409, retryable: false, message: 'There is nothing to undo.' },
  NOTHING_TO_REDO: { status: 409, retryable: false, message: 'There is nothing to redo.' },
  EXPORT_NOT_READY: { status: 422, retryable: false, message: 'The export still misses something.' },
  SESSION_EXPIRED: { status: 410, retryable: false, message: 'The session has expired; resume it to go on.' },
  REVISION_STALE: { status: 412, retryable: true, message: 'The blueprint has changed since that revision.' },
  TOO_LARGE: { status: 413, retryable: false, message: 'This is larger than what is accepted.' },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    retryable: false,
    message: 'The body has a content type that is not taken here.',
  },
  INVALID: { status: 422, retryable: false, message: 'Some of what was sent is not valid.' },
  PATCH_INVALID: { status: 422, retryable: false, message: 'The patch does not lead to a valid blueprint.' },
  WORKFLOW_INVALID: { status: 422, retryable: false, message: 'The workflow has errors.' },
  FINDING_NOT_FIXABLE: { status: 422, retryable: false, message: 'This finding needs a decision of a person.' },
  DIAGRAM_INVALID: { status: 422, retryable: false, message: 'The diagram cannot be read.' },
  IMPORT_INVALID: { status: 422, retryable: false, message: 'The content cannot be imported.' },
  MESSAGE_ID_REUSED: { status: 422, retryable: false, message: 'This clientMessageId was used for another text.' },
  PROMPT_NOT_READY: { status: 422, retryable: false, message: 'The prompt still misses something.' },
  RATE_LIMITED: { status: 429, retryable: true, message: 'Too many requests; try again later.' },
  INTERNAL: { status: 500, retryable: true, message: 'Something went wrong on our side.' },
  DEPENDENCY_DOWN: { status: 503, retryable: true, message: 'Something that this needs does not answer.' },
} as const satisfies Record<string, Row>;

export type ErrorCode = keyof typeof ERROR_TABLE;

/** One bad field: where (JSON Pointer into what was sent) and what is wrong with it. */
export type FieldError = { pointer: string; message: string };

type Details = {
  /** Says what and where; the table's message where it is left out. */
  detail?: string;
  errors?: FieldError[];
  /** Members added to the problem details, such as `findings`. */
  extra?: Record<string, unknown>;
  retryAfterSeconds?: number;
  cause?: unknown;
};

/** A refusal with a stable code. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly errors: FieldError[];
  readonly extra: Record<string, unknown>;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, details: Details = {}) {
    super(
      details.detail ?? ERROR_TABLE[code].message,
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    this.code = code;
    this.errors = details.errors ?? [];
    this.extra = details.extra ?? {};
    this.retryAfterSeconds = details.retryAfterSeconds;
  }

  get status(): number {
    return ERROR_TABLE[this.code].status;
  }
}
