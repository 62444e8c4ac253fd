import autocannon from 'autocannon';
import { MESSAGES } from './messages.mjs';
import { summarise } from './statistics.mjs';

const headers = { 'content-type': 'application/json' };

/** Each connection holds one interview after the other: the first request makes a session, the rest are its turns. */
const REQUESTS = MESSAGES.map((message, at) =>
  at === 0
    ? {
        method: 'POST',
        path: '/api/v1/sessions',
        headers,
        body: JSON.stringify({ message }),
        onResponse: (_status, body, context) => {
          context.sessionId = JSON.parse(body).sessionId;
        },
      }
    : {
        method: 'POST',
        headers,
        body: JSON.stringify({ text: message }),
        setupRequest: (request, { sessionId }) => ({ ...request, path: `/api/v1/sessions/${sessionId}/message` }),
      },
);

/**
 * Turns over HTTP from as many users at once as there are connections. The first of each connection is not counted: a
 * busy Node accepts new connections one by one, so it tells how long that took.
 * @throws when any turn fails
 */
export function restLoad(url, { connections, seconds }) {
  return new Promise((resolve, reject) => {
    const times = [];
    const begun = new WeakSet();
    const run = autocannon(
      { url, connections, duration: seconds, requests: REQUESTS, timeout: 30 },
      (error, result) => {
        if (error) reject(error);
        else if (result.non2xx + result.errors > 0) reject(new Error(`${result.non2xx + result.errors} turns failed`));
        else resolve(summarise(times, result.duration));
      },
    );
    run.on('response', (client, _status, _bytes, milliseconds) => {
      if (begun.has(client)) times.push(milliseconds);
      begun.add(client);
    });
  });
}
