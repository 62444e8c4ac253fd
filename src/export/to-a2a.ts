import { isDeepStrictEqual } from 'node:util';
import { asLine } from '../blueprint/plain-text.js';
import { type Blueprint, emptyBlueprint } from '../blueprint/schema.js';
import { agentDescription, agentName, cut } from './platforms/agent-words.js';
import { recordWarnings } from './platforms/not-expressed.js';
import { jsonBodyTarget } from './platforms/target.js';

const PROTOCOL = '1.0';
const PLACEHOLDER = 'https://replace-me.invalid/a2a/v1';
const LONGEST = 200;
const TEXT = ['text/plain'];

/** An agent card of the A2A protocol: what others need to find the agent, not how it works. */
export const a2aTarget = jsonBodyTarget({
  target: 'a2a',
  title: 'A2A agent card',
  format: null,
  warnings: ({ blueprint }) => [
    `/supportedInterfaces/0/url: is a placeholder, "${PLACEHOLDER}": the address at which the agent answers.`,
    ...notOnACard(blueprint).map(
      (pointer) => `${pointer}: is not part of a card, which only says what the agent offers.`,
    ),
    ...recordWarnings(blueprint),
  ],
  body: ({ blueprint }) => {
    const { goals, identity, style } = blueprint;
    return {
      name: agentName(blueprint, LONGEST),
      description: agentDescription(blueprint, 2000),
      version: '1.0.0',
      supportedInterfaces: [{ url: PLACEHOLDER, protocolBinding: 'JSONRPC', protocolVersion: PROTOCOL }],
      capabilities: { streaming: false, pushNotifications: false },
      defaultInputModes: TEXT,
      defaultOutputModes: TEXT,
      skills: goals.map(({ id, text, successCriteria }, at) => ({
        id: `${at + 1}_${id}`,
        name: cut(asLine(text) || id, LONGEST),
        description:
          [asLine(text), successCriteria && `Done when: ${asLine(successCriteria)}`].filter(Boolean).join('. ') || id,
        tags: [identity.type, ...identity.languages],
        examples: at === 0 ? style.examples.map(({ user }) => asLine(user)).filter((user) => user !== '') : [],
      })),
    };
  },
});

/** The parts of the blueprint that there are, and that a card has no place for. */
function notOnACard({
  tools,
  guardrails,
  workflow,
  procedure,
  escalation,
  edgeCases,
  knowledge,
  style,
  model,
  memory,
}: Blueprint) {
  const parts: [pointer: string, isThere: boolean][] = [
    ['/tools', tools.length > 0],
    ['/guardrails', guardrails.length > 0],
    ['/procedure', procedure.length > 0],
    ['/workflow', workflow.nodes.length > 0],
    ['/escalation', escalation.when.length > 0 || escalation.to !== '' || escalation.message !== ''],
    ['/edgeCases', edgeCases.length > 0],
    ['/knowledge', knowledge.length > 0],
    ['/style', style.tone.length > 0 || style.greeting !== ''],
    ['/model', Object.keys(model).length > 0],
    ['/memory', !isDeepStrictEqual(memory, emptyBlueprint().memory)],
  ];
  return parts.filter(([, isThere]) => isThere).map(([pointer]) => pointer);
}
