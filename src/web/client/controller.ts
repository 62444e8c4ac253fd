import type { PatchOperation } from '../../blueprint/patch.js';
import type { RevisionView } from '../../builder/builder.js';
import type { Session } from '../state/session-state.js';
import type { Store } from '../state/store.js';
import { Courier } from './courier.js';
import type { Ears, Link } from './link.js';
import type { Notebook } from './notebook.js';
import { asProblem, type Rest } from './rest.js';

type Deps = {
  store: Store;
  rest: Rest;
  notebook: Notebook;
  /** Called once; the ears hear from then on. */
  connect(ears: Ears): Link;
  /** Shows in the address which session the page is on. */
  showAddress(sessionId: string | null): void;
  newId(): string;
  wait(milliseconds: number): Promise<void>;
};

const PAUSE_BEFORE_READING_AGAIN_MS = 400;
const PAUSE_BEFORE_TRYING_AGAIN_MS = 2000;

/** What the page can do with its session. Lives as long as the page. */
export class Controller {
  readonly courier: Courier;
  private readonly link: Link;
  private isReading = false;
  private draftSessionId: string;

  constructor(private readonly deps: Deps) {
    const { store, notebook, newId } = deps;
    this.draftSessionId = newId();
    this.link = deps.connect({
      onEvent: (event) => {
        store.dispatch({ type: 'event', event });
        this.courier.heard(event);
      },
      onOnline: () => {
        store.dispatch({ type: 'connection', connection: 'online' });
        void this.catchUp();
      },
      onOffline: () => store.dispatch({ type: 'connection', connection: 'offline' }),
    });
    this.courier = new Courier({ store, link: this.link, notebook, newId });
    store.subscribe(() => {
      if (this.session()?.isStale) void this.readAgain();
      this.rememberTitle();
    });
  }

  /** Shows a session, also while the server is still away: it is tried until it answers. */
  async open(sessionId: string): Promise<void> {
    const { store, rest, notebook, wait } = this.deps;
    store.dispatch({ type: 'opening' });
    try {
      store.dispatch({ type: 'loaded', view: await rest.get(sessionId) });
    } catch (thrown) {
      const { code, status } = asProblem(thrown);
      if (status === 401) return;
      if (code !== 'OFFLINE') return store.dispatch({ type: 'missing' });
      await wait(PAUSE_BEFORE_TRYING_AGAIN_MS);
      return this.open(sessionId);
    }
    this.deps.showAddress(sessionId);
    notebook.setLastSession(sessionId);
    this.courier.recall();
    if (this.link.isOnline()) await this.catchUp();
  }

  /**
   * Begins a session with its first message.
   * @throws Refusal when there is no session to be had; trying again does not make a second one
   */
  async start(text: string): Promise<void> {
    const { store, rest, notebook, newId } = this.deps;
    const { sessionId } = await rest.create(this.draftSessionId);
    const view = await rest.get(sessionId);
    this.draftSessionId = newId();
    store.dispatch({ type: 'loaded', view });
    this.deps.showAddress(sessionId);
    notebook.setLastSession(sessionId);
    if (this.link.isOnline()) await this.link.resume(sessionId, view.lastSeq).catch(() => undefined);
    this.courier.send(text);
  }

  undo(): Promise<boolean> {
    return this.revise((sessionId) => this.deps.rest.undo(sessionId));
  }

  redo(): Promise<boolean> {
    return this.revise((sessionId) => this.deps.rest.redo(sessionId));
  }

  approve(): Promise<boolean> {
    return this.act(async (sessionId) => {
      await this.deps.rest.approve(sessionId);
      await this.read(sessionId);
    });
  }

  /**
   * Mends a finding of the workflow.
   * @returns 'undecided' where only a person can tell what was meant
   */
  async fix(finding: { code: string; nodeId: string | null }): Promise<'fixed' | 'undecided' | 'refused'> {
    let isUndecided = false;
    const isFixed = await this.act(async (sessionId) => {
      try {
        await this.deps.rest.fix(sessionId, finding);
      } catch (thrown) {
        isUndecided = asProblem(thrown).code === 'FINDING_NOT_FIXABLE';
        if (!isUndecided) throw thrown;
        return;
      }
      await this.read(sessionId);
    });
    if (isUndecided) return 'undecided';
    return isFixed ? 'fixed' : 'refused';
  }

  /** Renews an expired session, or makes a completed one active again. */
  resume(reopen: boolean): Promise<boolean> {
    return this.act(async (sessionId) => {
      await this.deps.rest.resume(sessionId, reopen);
      await this.read(sessionId);
      if (this.link.isOnline()) await this.catchUp();
      this.courier.retryExpired();
    });
  }

  /** @throws Refusal: the editor shows it beside what was typed */
  async patch(revision: number, patch: PatchOperation[]): Promise<void> {
    const sessionId = this.session()?.sessionId;
    if (sessionId === undefined) return;
    this.deps.store.dispatch({ type: 'patched', view: await this.link.patch({ sessionId, revision, patch }) });
  }

  /** Reads the session again, where an edit was refused because of what was not yet heard. */
  async refresh(): Promise<void> {
    const sessionId = this.session()?.sessionId;
    if (sessionId !== undefined) await this.read(sessionId).catch(() => undefined);
  }

  leave(): void {
    this.deps.store.dispatch({ type: 'left' });
    this.deps.showAddress(null);
    this.deps.notebook.setLastSession('');
  }

  private session(): Session | null {
    return this.deps.store.state().session;
  }

  private async read(sessionId: string): Promise<void> {
    const view = await this.deps.rest.get(sessionId);
    if (this.session()?.sessionId === sessionId) this.deps.store.dispatch({ type: 'loaded', view });
  }

  private async readAgain(): Promise<void> {
    const sessionId = this.session()?.sessionId;
    if (this.isReading || sessionId === undefined) return;
    this.isReading = true;
    await this.deps.wait(PAUSE_BEFORE_READING_AGAIN_MS);
    this.isReading = false;
    await this.read(sessionId).catch(() => undefined); // offline: read on the next connection
  }

  /** Hears what was missed, and makes sure that what was on its way arrives. */
  private async catchUp(): Promise<void> {
    const session = this.session();
    if (!session || session.status === 'expired' || session.status === 'abandoned') return;
    try {
      const view = await this.link.resume(session.sessionId, session.lastSeq);
      const now = this.session();
      if (now?.sessionId !== session.sessionId) return;
      if (now.revision !== view.revision || now.status !== view.status || now.isStale)
        await this.read(session.sessionId);
    } catch {
      return; // gone again, or not for us: the next connection or the next message tells
    }
    void this.courier.redeliver();
  }

  private revise(call: (sessionId: string) => Promise<RevisionView>): Promise<boolean> {
    return this.act(async (sessionId) => this.deps.store.dispatch({ type: 'patched', view: await call(sessionId) }));
  }

  /** Runs a call on the open session and says what went wrong. @returns whether it went well */
  private async act(call: (sessionId: string) => Promise<void>): Promise<boolean> {
    const { store } = this.deps;
    const sessionId = this.session()?.sessionId;
    if (sessionId === undefined) return false;
    try {
      await call(sessionId);
      return true;
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.code === 'SESSION_EXPIRED') store.dispatch({ type: 'ended', status: 'expired' });
      store.dispatch({ type: 'notice', text: problem.detail });
      return false;
    }
  }

  private rememberTitle(): void {
    const session = this.session();
    if (!session) return;
    const { name, purpose } = session.blueprint.identity;
    const title = (name || purpose || (session.turns[0]?.text ?? '')).slice(0, 80);
    const { notebook } = this.deps;
    if (title !== '' && notebook.titles()[session.sessionId] !== title) notebook.setTitle(session.sessionId, title);
  }
}
