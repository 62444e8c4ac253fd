import type {
  Builder,
  ExportStatus,
  FullSessionView,
  Problem,
  PromptOutput,
  RevisionView,
  SessionView,
  StatusView,
  TurnView,
  WorkflowView,
} from '../../builder/builder.js';
import { strings } from '../strings.js';

/** The calls that the page makes beside its socket. Each throws a `Refusal` when the answer is not a good one. */

/** What the server, or the lack of one, said instead of an answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** How the rehearsal of every scenario went. */
export type Scenarios = Awaited<ReturnType<Builder['scenarios']>>;

export type Rest = ReturnType<typeof createRest>;

type Deps = {
  /** Address of the service, without a slash at its end; empty for where the page came from. */
  root: string;
  fetch: typeof fetch;
  /** The key to call with; empty where none is needed. */
  key(): string;
  /** Told when a key is needed, or another one. */
  onLocked(): void;
};

export function createRest({ root, fetch, key, onLocked }: Deps) {
  const base = `${root}/api/v1`;
  const at = (sessionId: string) => `${base}/sessions/${encodeURIComponent(sessionId)}`;

  async function call(address: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (key() !== '') headers.set('x-api-key', key());
    const response = await fetch(address, { ...init, headers }).catch((cause: unknown) => {
      throw new Refusal(problemOf(0, 'OFFLINE', strings.errors.offline, cause));
    });
    if (response.ok) return response;
    if (response.status === 401) onLocked();
    throw new Refusal(await readProblem(response));
  }

  // The server that serves this page is of the same version: its answers have the shapes of its views.
  const read = async <Body>(address: string): Promise<Body> => (await call(address)).json() as Promise<Body>;
  const post = async <Body>(address: string, body: unknown = {}): Promise<Body> => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return (await call(address, init)).json() as Promise<Body>;
  };

  return {
    create: (clientSessionId: string) => post<SessionView>(`${base}/sessions`, { clientSessionId }),
    list: () => read<{ sessions: StatusView[]; next: string | null }>(`${base}/sessions?limit=50`),
    get: (sessionId: string) => read<FullSessionView>(at(sessionId)),
    resume: (sessionId: string, reopen: boolean) =>
      post<SessionView>(`${at(sessionId)}/resume`, reopen ? { reopen } : {}),
    undo: (sessionId: string) => post<RevisionView>(`${at(sessionId)}/undo`),
    redo: (sessionId: string) => post<RevisionView>(`${at(sessionId)}/redo`),
    approve: (sessionId: string) =>
      post<TurnView & WorkflowView>(`${at(sessionId)}/workflow/review`, { approved: true }),
    workflow: (sessionId: string) => read<WorkflowView>(`${at(sessionId)}/workflow`),
    exports: (sessionId: string) => read<{ exports: ExportStatus[] }>(`${at(sessionId)}/exports`),
    /** A file for whom a plain link will not do, because links carry no key. */
    download: async (address: string) => (await call(address)).blob(),
    needsKey: () => key() !== '',
    exportAddress: (sessionId: string, target: string) => `${at(sessionId)}/exports/${encodeURIComponent(target)}`,
    diagram: async (sessionId: string) => {
      const response = await call(`${at(sessionId)}/diagram`, { headers: { accept: 'text/vnd.mermaid' } });
      return response.text();
    },
    prompt: (sessionId: string, format: string) =>
      read<PromptOutput>(`${at(sessionId)}/prompt?format=${encodeURIComponent(format)}`),
    scenarios: (sessionId: string) => read<Scenarios>(`${at(sessionId)}/workflow/scenarios`),
    fix: (sessionId: string, { code, nodeId }: { code: string; nodeId: string | null }) =>
      post<WorkflowView>(`${at(sessionId)}/workflow/fix`, { code, nodeId }),
  };
}

/** Whatever was thrown, as a problem that can be shown. */
export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Refusal ? thrown.problem : problemOf(0, 'OFFLINE', strings.errors.offline, thrown);

async function readProblem(response: Response): Promise<Problem> {
  const fallback = problemOf(response.status, 'UNKNOWN', strings.errors.unknown(response.status));
  const body: unknown = await response.json().catch(() => null);
  return body !== null && typeof body === 'object' ? { ...fallback, ...body } : fallback;
}

const problemOf = (status: number, code: string, detail: string, cause?: unknown): Problem => ({
  type: 'about:blank',
  title: cause instanceof Error ? cause.message : detail,
  status,
  detail,
  code,
  errors: [],
});
