import type { Session } from '../state/session-state.js';
import { strings } from '../strings.js';

/** What the models of this conversation cost so far; nothing where none was asked. */
export function UsageLine({ usage }: { usage: Session['usage'] }) {
  if (usage.calls === 0) return null;
  return <p className="usage">{strings.usage.line(usage.inputTokens + usage.outputTokens, usage.costUsd)}</p>;
}
