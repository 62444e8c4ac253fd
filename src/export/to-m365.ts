import { asLine } from '../blueprint/plain-text.js';
import type { Blueprint } from '../blueprint/schema.js';
import { agentDescription, agentName, cut } from './platforms/agent-words.js';
import { notExpressed } from './platforms/not-expressed.js';
import { jsonBodyTarget } from './platforms/target.js';

const VERSION = 'v1.6';
const LONGEST = { name: 100, description: 1000, instructions: 8000 };
const MOST_STARTERS = 6;
/** From this many characters of facts on, the instructions may become longer than what is accepted. */
const LONG_AGENT = 5000;
const CUT = '\n(The rest did not fit.)';
const CAPABILITIES: Record<string, string> = {
  web_search: 'WebSearch',
  code_execution: 'CodeInterpreter',
  image_generation: 'GraphicArt',
};

/** The manifest of a declarative agent for Microsoft 365 Copilot. */
export const m365Target = jsonBodyTarget({
  target: 'm365',
  title: 'Microsoft 365 declarative agent',
  warnings: (blueprint) => [
    ...notExpressed(blueprint, { connectors: [] }).filter((warning) => !/^\/tools\/\d+\/connector/.test(warning)),
    ...blueprint.tools.flatMap(({ capability }, at) =>
      CAPABILITIES[capability]
        ? []
        : [`/tools/${at}: is only named in the instructions; it needs an API plugin of its own.`],
    ),
    ...(lengthOfFacts(blueprint) > LONG_AGENT
      ? [
          `/instructions: may have ${LONGEST.instructions} characters; what is longer is cut at the end, rules and special cases too.`,
        ]
      : []),
    ...(Object.keys(blueprint.model).length > 0 ? ['/model: cannot be chosen here.'] : []),
    ...(blueprint.style.greeting ? ['/style/greeting: is an instruction; the platform begins with its own page.'] : []),
  ],
  body: ({ blueprint, prompt }) => {
    const { tools, style } = blueprint;
    const capabilities = [...new Set(tools.flatMap(({ capability }) => CAPABILITIES[capability] ?? []))];
    const starters = style.examples.map(({ user }) => unbracketed(asLine(user))).filter((text) => text !== '');
    return {
      $schema: `https://developer.microsoft.com/json-schemas/copilot/declarative-agent/${VERSION}/schema.json`,
      version: VERSION,
      name: cut(unbracketed(agentName(blueprint, LONGEST.name)), LONGEST.name),
      description: cut(unbracketed(agentDescription(blueprint, LONGEST.description)), LONGEST.description),
      instructions: fitted(prompt('generic')),
      ...(capabilities.length > 0 ? { capabilities: capabilities.map((name) => ({ name })) } : {}),
      ...(starters.length > 0
        ? { conversation_starters: starters.slice(0, MOST_STARTERS).map((text) => ({ text })) }
        : {}),
    };
  },
});

/** Double brackets mean a localised text to the platform. */
const unbracketed = (text: string): string => text.replace(/\[(?=\[)/g, '[ ').replace(/\](?=\])/g, '] ');

function fitted(prompt: string): string {
  const text = unbracketed(prompt.trim());
  return text.length <= LONGEST.instructions ? text : `${cut(text, LONGEST.instructions - CUT.length)}${CUT}`;
}

const lengthOfFacts = ({ evidence: _evidence, workflow: _workflow, ...facts }: Blueprint): number =>
  JSON.stringify(facts).length;
