import type { Evidence } from './evidence.js';
import { valueAt } from './patch.js';
import { type Blueprint, emptyBlueprint } from './schema.js';

const IMPORTED: Evidence = { source: 'imported', turn: null, quote: null, confidence: 1 };

/** Facts of a blueprint that are one thing each, besides the items of its lists. */
const SINGLE_FACTS = [
  '/identity/name',
  '/identity/type',
  '/identity/purpose',
  '/identity/description',
  '/identity/brandVoice',
  '/audience/description',
  '/style/verbosity',
  '/style/greeting',
  '/escalation/to',
  '/escalation/message',
  '/memory',
  '/model',
];
/** Without evidence among facts that have theirs, it was drawn from them; alone, it was brought along. */
const WORKFLOW = '/workflow';

const LISTS = [
  '/identity/languages',
  '/identity/channels',
  '/audience/segments',
  '/goals',
  '/style/tone',
  '/style/examples',
  '/tools',
  '/procedure',
  '/knowledge',
  '/guardrails',
  '/escalation/when',
  '/edgeCases',
  '/scenarios',
  '/notes',
];

/** The blueprint with the evidence `imported` for every fact that came without its own. */
export function withImportedEvidence(blueprint: Blueprint): Blueprint {
  const empty = emptyBlueprint();
  const isForeign = Object.keys(blueprint.evidence).length === 0;
  const said = [...SINGLE_FACTS, ...(isForeign ? [WORKFLOW] : [])].filter(
    (at) => JSON.stringify(valueAt(blueprint, at)) !== JSON.stringify(valueAt(empty, at)),
  );
  const items = LISTS.flatMap((at) => {
    const list = valueAt(blueprint, at);
    return Array.isArray(list) ? list.map((_item, index) => `${at}/${index}`) : [];
  });
  const bare = [...said, ...items].filter((at) => !isRecorded(blueprint, at));
  return { ...blueprint, evidence: { ...blueprint.evidence, ...Object.fromEntries(bare.map((at) => [at, IMPORTED])) } };
}

/** The blueprint in which what somebody said is something that was brought along. */
export const asImported = (blueprint: Blueprint): Blueprint => ({
  ...blueprint,
  evidence: Object.fromEntries(
    Object.entries(blueprint.evidence).map(([pointer, evidence]) => [
      pointer,
      evidence.source === 'user' ? { ...evidence, source: 'imported', turn: null, quote: null } : evidence,
    ]),
  ),
});

const isRecorded = ({ evidence }: Blueprint, at: string): boolean =>
  Object.keys(evidence).some((key) => key === at || at.startsWith(`${key}/`) || key.startsWith(`${at}/`));
