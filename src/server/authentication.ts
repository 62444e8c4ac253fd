import { createHash } from 'node:crypto';
import type { Caller } from '../builder/builder.js';
import type { ServerSettings } from './server-settings.js';

/** The one owner of an installation without keys. */
const LOCAL: Caller = { ownerId: 'local' };

/** Tells who a key belongs to. */
export type Authenticate = (key: string | undefined) => Caller | null;

/**
 * Keys are compared by their digests, so that the time of an answer says nothing about a key.
 * @returns null for a missing or wrong key
 */
export function createAuthenticate({ auth }: Pick<ServerSettings, 'auth'>): Authenticate {
  if (auth.kind === 'open') return () => LOCAL;
  const owners = new Map([...auth.ownerOfKey].map(([key, ownerId]) => [digest(key), { ownerId }]));
  return (key) => (key === undefined ? null : (owners.get(digest(key)) ?? null));
}

/** The key of `Authorization: Bearer KEY`, else that of `X-API-Key`. */
export function keyOf(headers: { authorization?: string | undefined; 'x-api-key'?: string | string[] | undefined }) {
  const bearer = /^Bearer +(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1];
  const plain = headers['x-api-key'];
  return bearer ?? (typeof plain === 'string' ? plain : undefined);
}

const digest = (key: string): string => createHash('sha256').update(key).digest('base64');
