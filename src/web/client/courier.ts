import type { SessionEvent } from '../../builder/builder.js';
import { runningTurn, type Session } from '../state/session-state.js';
import type { Store } from '../state/store.js';
import { strings } from '../strings.js';
import type { Link } from './link.js';
import type { Notebook } from './notebook.js';
import { asProblem } from './rest.js';

type Deps = { store: Store; link: Link; notebook: Notebook; newId(): string };

/** Brings messages to the server: once each, also over a connection that breaks, and back to the user if it cannot. */
export class Courier {
  /** The stop that was asked for before the turn had a name. */
  private isStopWanted = false;

  constructor(private readonly deps: Deps) {}

  /** @returns false when nothing was sent, because a reply is on its way */
  send(text: string): boolean {
    const { store, newId } = this.deps;
    const { session } = store.state();
    if (!session || runningTurn(session)) return false;
    const clientMessageId = newId();
    store.dispatch({ type: 'sent', clientMessageId, text });
    void this.deliver(clientMessageId, text);
    return true;
  }

  /** Sends a message again that was stopped or has failed. It changed nothing, so it goes as a new one. */
  retry(key: string): void {
    const turn = this.session()?.turns.find((one) => one.key === key);
    if (!turn?.text || (turn.phase !== 'failed' && turn.phase !== 'stopped')) return;
    if (this.session() && runningTurn(this.session() as Session)) return;
    this.deps.store.dispatch({ type: 'dropped', key });
    this.send(turn.text);
  }

  /** Sends again what was refused because the session had expired. */
  retryExpired(): void {
    const late = this.session()?.turns.find(({ problem }) => problem?.code === 'SESSION_EXPIRED');
    if (late) this.retry(late.key);
  }

  /** Stops the running turn, or, before the server has named it, as soon as it has a name. */
  stop(): void {
    const session = this.session();
    const turn = session && runningTurn(session);
    this.isStopWanted = turn?.turnId === null;
    if (!session || !turn?.turnId) return;
    this.deps.link
      .stop(session.sessionId, turn.turnId)
      .catch(() => this.deps.store.dispatch({ type: 'notice', text: strings.chat.tooLateToStop }));
  }

  heard(event: SessionEvent): void {
    if (this.isStopWanted && event.type === 'message:delta') this.stop();
    if (event.type === 'turn:done') this.settle();
  }

  /** Sends again what may not have arrived: with the same id a turn happens once. */
  async redeliver(): Promise<void> {
    const session = this.session();
    const waiting = session && runningTurn(session);
    if (waiting?.clientMessageId && waiting.text !== null) await this.deliver(waiting.clientMessageId, waiting.text);
  }

  /** Takes up a message that was on its way when the page was left. */
  recall(): void {
    const { store, notebook } = this.deps;
    const session = this.session();
    const waiting = session && notebook.waiting(session.sessionId);
    if (!waiting) return;
    const isAnswered = session.turns.some(({ clientMessageId }) => clientMessageId === waiting.clientMessageId);
    if (isAnswered || session.status !== 'active') notebook.setWaiting(session.sessionId, null);
    else store.dispatch({ type: 'sent', ...waiting });
  }

  private session(): Session | null {
    return this.deps.store.state().session;
  }

  private async deliver(clientMessageId: string, text: string): Promise<void> {
    const { store, link, notebook } = this.deps;
    const sessionId = this.session()?.sessionId;
    if (sessionId === undefined) return;
    this.isStopWanted = false;
    notebook.setWaiting(sessionId, { clientMessageId, text });
    if (!link.isOnline()) return;
    try {
      const turn = await link.send({ sessionId, clientMessageId, text });
      if (this.session()?.sessionId !== sessionId) return;
      store.dispatch({ type: 'answered', clientMessageId, turn });
      this.settle();
    } catch (thrown) {
      const problem = asProblem(thrown);
      // Without a connection the message waits, and goes again with the next one.
      if (problem.code === 'OFFLINE') return;
      notebook.setWaiting(sessionId, null);
      if (this.session()?.sessionId === sessionId) store.dispatch({ type: 'refused', clientMessageId, problem });
    }
  }

  private settle(): void {
    const session = this.session();
    if (session && !runningTurn(session)) this.deps.notebook.setWaiting(session.sessionId, null);
  }
}
