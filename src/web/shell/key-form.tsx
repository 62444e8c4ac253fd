import { type FormEvent, useId, useState } from 'react';
import type { KeyRing } from '../client/key-ring.js';
import { strings } from '../strings.js';

/** Asks for the key of an installation that is not open to everybody. */
export function KeyForm({ keyRing }: { keyRing: KeyRing }) {
  const [key, setKey] = useState('');
  const id = useId();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() === '') return;
    keyRing.setKey(key.trim());
    location.reload();
  };
  return (
    <main id="main" className="opening" tabIndex={-1}>
      <h1>{strings.lock.title}</h1>
      <p>{keyRing.key() === '' ? strings.lock.text : strings.lock.wrong}</p>
      <form className="key-form" onSubmit={onSubmit}>
        <label htmlFor={id}>{strings.lock.label}</label>
        <input id={id} type="password" autoComplete="off" value={key} onChange={({ target }) => setKey(target.value)} />
        <button type="submit" className="primary-button">
          {strings.lock.open}
        </button>
      </form>
    </main>
  );
}
