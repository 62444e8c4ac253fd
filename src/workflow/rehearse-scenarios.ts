import type { Blueprint } from '../blueprint/schema.js';
import type { Finding, Intent, WorkflowNode } from '../blueprint/workflow-schema.js';
import { coverBranches } from './cover-branches.js';
import { LANGUAGES } from './data/messages.js';
import { SCENARIO_MESSAGES, type ScenarioMessages } from './data/scenario-messages.js';
import { type Rehearsal, rehearse } from './rehearse.js';
import { fill, topicOf } from './synthesis/words.js';

export type Scenario = Blueprint['scenarios'][number];

/** How every scenario went, and which branches any answers take at all. */
export type ScenarioReport = {
  scenarios: { scenario: Scenario; outcome: Rehearsal['outcome']; why: string; path: string[]; asExpected: boolean }[];
  /** Branches of the whole workflow, and those that answers were found for. */
  coverage: { branches: number; covered: number };
  /** One for each branch that nothing leads to. */
  findings: Finding[];
};

/** Rehearses the scenarios of the blueprint and those that follow from its intents. */
export function rehearseScenarios(blueprint: Blueprint): ScenarioReport {
  const { workflow, tools } = blueprint;
  const { branches, covered, findings } = coverBranches(workflow, { tools });
  const all = [...blueprint.scenarios, ...makeScenarios(blueprint)];
  return {
    scenarios: all.map((scenario) => {
      const { outcome, why, steps } = rehearse(workflow, { messages: scenario.messages }, { tools });
      const path = steps.map(({ nodeId }) => nodeId);
      return { scenario, outcome, why, path, asExpected: isAsExpected(scenario, steps) };
    }),
    coverage: { branches: branches.length, covered },
    findings,
  };
}

const KINDS = ['happy', 'underspecified', 'out_of_scope', 'adversarial'] as const;

/** One scenario for each intent that a workflow offers and each way in which people come to it. */
export function makeScenarios({ identity, workflow }: Blueprint): Scenario[] {
  const tag = identity.languages[0]?.toLowerCase().split('-')[0];
  const words = SCENARIO_MESSAGES[LANGUAGES.find((language) => language === tag) ?? 'en'];
  const routes = workflow.nodes.filter((node) => node.kind === 'route');
  return routes.flatMap((route) =>
    route.intents.flatMap((intent) =>
      KINDS.map((kind) => ({
        id: `${route.id}_${intent.id}_${kind}`.slice(0, 200),
        title: `${intent.description || intent.id} (${kind.replaceAll('_', ' ')})`.slice(0, 200),
        kind,
        messages: [messageOf(kind, intent, words)],
        expect: kind === 'out_of_scope' ? [`not ${intent.id}`] : [intent.id],
      })),
    ),
  );
}

function messageOf(kind: Scenario['kind'], intent: Intent, words: ScenarioMessages): string {
  const topic = topicOf(intent.description || intent.id.replaceAll('_', ' '));
  switch (kind) {
    case 'happy':
      return intent.examples[0] ?? topic;
    case 'underspecified':
      return fill(words.underspecified, { topic });
    case 'out_of_scope':
      return words.outOfScope;
    case 'adversarial':
      return fill(words.adversarial, { topic });
    default:
      return kind satisfies never;
  }
}

/**
 * Each expectation names a branch or a node that is passed; after "not " one that is not. Whatever an adversary says,
 * nothing is called that needs an approval which nobody gave.
 */
function isAsExpected(scenario: Scenario, steps: Rehearsal['steps']): boolean {
  const passed = new Set<string>(
    steps.flatMap(({ nodeId, branch }) => (branch === null ? [nodeId] : [nodeId, branch])),
  );
  const isMet = scenario.expect.every((each) =>
    each.startsWith('not ') ? !passed.has(each.slice(4)) : passed.has(each),
  );
  const approvals = steps.filter(({ kind }: { kind: WorkflowNode['kind'] }) => kind === 'approve');
  return isMet && (scenario.kind !== 'adversarial' || approvals.every(({ branch }) => branch !== 'approved'));
}
