import { BlueprintPanel } from '../blueprint/blueprint-panel.js';
import type { PanelName } from '../shell/page-context.js';
import { type Session, waitingProposal } from '../state/session-state.js';
import { strings } from '../strings.js';
import { DiagramPanel } from './diagram-panel.js';
import { DownloadsPanel } from './downloads-panel.js';
import { PromptPanel } from './prompt-panel.js';
import { Tabs } from './tabs.js';

type Props = { session: Session; panel: PanelName; onPanel(panel: PanelName): void };

const NAMES: readonly PanelName[] = ['blueprint', 'diagram', 'prompt', 'downloads'];

/** The agent as it stands: its blueprint, its workflow, its prompt and its files. */
export function Panels({ session, panel, onPanel }: Props) {
  const isProposed = waitingProposal(session) !== null;
  const tabs = NAMES.map((name) => ({
    name,
    title: strings.panels.tabs[name],
    news: name === 'diagram' && isProposed ? strings.proposal.waits : undefined,
  }));
  return (
    <section className="panels" aria-labelledby="panels-title">
      <h2 id="panels-title" className="visually-hidden">
        {strings.panels.label}
      </h2>
      <Tabs label={strings.panels.label} tabs={tabs} chosen={panel} onChoose={onPanel}>
        {panel === 'blueprint' && <BlueprintPanel session={session} />}
        {panel === 'diagram' && <DiagramPanel session={session} />}
        {panel === 'prompt' && <PromptPanel session={session} />}
        {panel === 'downloads' && <DownloadsPanel session={session} />}
      </Tabs>
    </section>
  );
}
