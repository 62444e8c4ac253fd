import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { hashOf, sessionInHash } from './client/address.js';
import { Controller } from './client/controller.js';
import { createKeyRing } from './client/key-ring.js';
import { createLink } from './client/link.js';
import { createNotebook } from './client/notebook.js';
import { createRest } from './client/rest.js';
import { showTheme } from './shell/theme.js';
import { createStore } from './state/store.js';
import './styles/base.css';
import './styles/controls.css';
import './styles/shell.css';
import './styles/home.css';
import './styles/chat.css';
import './styles/panels.css';
import './styles/blueprint.css';

const store = createStore();
const notebook = createNotebook(localStorage);
const keyRing = createKeyRing(sessionStorage);
const rest = createRest({
  root: '',
  fetch: (input, init) => fetch(input, init),
  key: keyRing.key,
  onLocked: () => store.dispatch({ type: 'locked' }),
});
const controller = new Controller({
  store,
  rest,
  notebook,
  connect: (ears) => createLink(ears, keyRing.key),
  showAddress: (sessionId) => {
    if (sessionInHash(location.hash) !== sessionId) history.pushState(null, '', hashOf(sessionId));
  },
  newId: newUuid,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

showTheme(notebook.theme());
addEventListener('popstate', () => openAddress(sessionInHash(location.hash)));
// A bare address leads back to where the user was; `#/` means that they left.
openAddress(sessionInHash(location.hash) ?? (location.hash === '' ? notebook.lastSession() || null : null));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App store={store} controller={controller} rest={rest} notebook={notebook} keyRing={keyRing} />
    </StrictMode>,
  );
}

function openAddress(sessionId: string | null): void {
  if (sessionId === null) controller.leave();
  else if (sessionId !== store.state().session?.sessionId) void controller.open(sessionId);
}

/** A version 4 UUID; `crypto.randomUUID` is there only on secure origins, and this page may be served on a plain one. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) => {
    const value = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, '0');
  }).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
