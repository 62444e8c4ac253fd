import { asLine } from '../blueprint/plain-text.js';
import { agentDescription, agentName, cut } from './platforms/agent-words.js';
import { jsonBodyTarget } from './platforms/target.js';

const PROTOCOL = '1.0';
const PLACEHOLDER = 'https://replace-me.invalid/a2a/v1';
const LONGEST = 200;
const TEXT = ['text/plain'];

/** An agent card of the A2A protocol: what others need to find the agent, not how it works. */
export const a2aTarget = jsonBodyTarget({
  target: 'a2a',
  title: 'A2A agent card',
  warnings: ({ tools, guardrails, workflow, escalation, edgeCases }) => [
    `/supportedInterfaces/0/url: is a placeholder, "${PLACEHOLDER}": the address at which the agent answers.`,
    ...[
      { pointer: '/tools', isThere: tools.length > 0 },
      { pointer: '/guardrails', isThere: guardrails.length > 0 },
      { pointer: '/workflow', isThere: workflow.nodes.length > 0 },
      { pointer: '/escalation', isThere: escalation.when.length > 0 },
      { pointer: '/edgeCases', isThere: edgeCases.length > 0 },
    ].flatMap(({ pointer, isThere }) =>
      isThere ? [`${pointer}: is not part of a card, which only says what the agent offers.`] : [],
    ),
  ],
  body: ({ blueprint }) => ({
    name: agentName(blueprint, LONGEST),
    description: agentDescription(blueprint, 2000),
    version: '1.0.0',
    supportedInterfaces: [{ url: PLACEHOLDER, protocolBinding: 'JSONRPC', protocolVersion: PROTOCOL }],
    capabilities: { streaming: false, pushNotifications: false },
    defaultInputModes: TEXT,
    defaultOutputModes: TEXT,
    skills: blueprint.goals.map(({ id, text, successCriteria }, at) => ({
      id: `${at + 1}_${id}`,
      name: cut(asLine(text) || id, LONGEST),
      description:
        [asLine(text), successCriteria && `Done when: ${asLine(successCriteria)}`].filter(Boolean).join('. ') || id,
      tags: [blueprint.identity.type, ...new Set(blueprint.tools.map(({ capability }) => capability))],
      examples: at === 0 ? blueprint.style.examples.map(({ user }) => asLine(user)).filter((user) => user !== '') : [],
    })),
  }),
});
