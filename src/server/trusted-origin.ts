import type { ServerSettings } from './server-settings.js';

type Headers = { host?: string | undefined; origin?: string | undefined };

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Tells whether a call comes from where the operator wants it. A browser lets any site send to a server on the same
 * machine (WebSockets even without asking), so calls from foreign pages are refused by their Origin; and a foreign name
 * that resolves to this machine is refused by its Host, as long as no key protects the installation.
 */
export function createTrust({
  auth,
  host: ownHost,
  corsOrigins,
}: Pick<ServerSettings, 'auth' | 'host' | 'corsOrigins'>) {
  const listed = new Set(corsOrigins);
  const hostNames = new Set([...LOOPBACK_NAMES, ownHost, ...corsOrigins.map((origin) => hostOf(origin, 'hostname'))]);

  /** Whether the name by which this server was called is one of its own. */
  const isOwnHost = ({ host }: Headers): boolean =>
    auth.kind === 'keys' || host === undefined || hostNames.has(hostOf(`http://${host}`, 'hostname') ?? '');

  /** Whether the page that calls, if it is one, is ours or listed. */
  const isOwnOrigin = ({ origin, host }: Headers): boolean =>
    origin === undefined ||
    listed.has('*') ||
    listed.has(origin) ||
    (host !== undefined && hostOf(origin, 'host') === host.toLowerCase());

  return { isOwnHost, isOwnOrigin };
}

export type Trust = ReturnType<typeof createTrust>;

const hostOf = (address: string, part: 'host' | 'hostname'): string | undefined =>
  URL.canParse(address) ? new URL(address)[part] : undefined;
