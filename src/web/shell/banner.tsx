import type { Connection } from '../state/session-state.js';
import { strings } from '../strings.js';

/** Says that the connection is gone, for as long as it is. */
export function Banner({ connection, wasOnline }: { connection: Connection; wasOnline: boolean }) {
  const isLost = connection === 'offline' && wasOnline;
  return (
    <div className="banner-place" role="status">
      {isLost && <p className="banner">{strings.connection.lost}</p>}
    </div>
  );
}
