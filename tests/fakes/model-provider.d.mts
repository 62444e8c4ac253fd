/** What the provider does with the next request. */
export type Behaviour =
  | {
      kind: 'answer';
      text: string;
      /** Characters in a piece; 12 when it is left out. */
      piece?: number;
      /** Milliseconds to the first piece, and between two. */
      firstMs?: number;
      betweenMs?: number;
      /** As text, or as the input of a tool. */
      as?: 'text' | 'tool';
      /** What it thinks before. */
      thinks?: string;
      /** What the provider says that it counted; null: it says nothing. */
      tokens?: { input: number; cached?: number; written?: number; output: number } | null;
    }
  | {
      kind: 'fault';
      /** `bad_request` is a 400 with `text` for its message. */
      fault: Fault | 'bad_request';
      retryAfter?: string;
      /** The answer that is broken. */
      text?: string;
    };

export type Fault = (typeof FAULTS)[number];
export const FAULTS: readonly [
  'rate_limited',
  'overloaded',
  'overloaded_in_stream',
  'server_error',
  'unreachable',
  'no_first_token',
  'stalled',
  'cut_off',
  'cut_clean',
  'length',
  'invalid_json',
  'refused',
  'content_filter',
  'empty',
  'context_too_long',
  'wrong_key',
  'unknown_model',
];

export type Heard = {
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: Record<string, unknown>;
  /** Whether the caller hung up before the answer was at its end. */
  hungUp: boolean;
  /** Milliseconds on the clock of `performance.now`. */
  at: number;
  /** When the first piece went out. */
  firstAt: number | null;
};

export type ModelProvider = {
  /** http://127.0.0.1:PORT */
  url: string;
  heard: Heard[];
  models: string[];
  /** The keys that GET /models takes; null takes any. */
  keys: string[] | null;
  close(): Promise<void>;
};

/** Speaks the wire protocols of OpenAI (`/v1/chat/completions`) and Anthropic (`/v1/messages`) over loopback. */
export function startModelProvider(
  next: (heard: Heard, number: number) => Behaviour | Promise<Behaviour>,
): Promise<ModelProvider>;

/** The text of the last message of the user in a request of either vendor. */
export function lastMessage(body: Record<string, unknown>): string;
