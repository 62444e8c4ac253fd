import { asLine } from '../blueprint/plain-text.js';
import type { Blueprint } from '../blueprint/schema.js';
import type { ExportInput } from './export-target.js';
import { agentDescription, agentName, cut } from './platforms/agent-words.js';
import { notExpressed } from './platforms/not-expressed.js';
import { jsonBodyTarget } from './platforms/target.js';
import { textsOf } from './texts-of.js';

const VERSION = 'v1.6';
const LONGEST = { name: 100, description: 1000, instructions: 8000 };
const MOST_STARTERS = 6;
const MOST_SITES = 4;
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
  format: 'generic',
  warnings: (input) => {
    const { blueprint } = input;
    const sites = sitesOf(blueprint);
    return [
      ...notExpressed(blueprint, { connectors: [] }).filter((warning) => !isAboutSite(warning, blueprint, sites)),
      ...blueprint.tools.flatMap(({ capability }, at) =>
        CAPABILITIES[capability]
          ? [`/tools/${at}: becomes the capability ${CAPABILITIES[capability]} of the platform.`]
          : [`/tools/${at}: is only named in the instructions; it needs an API plugin of its own.`],
      ),
      ...lostWarnings(input),
      ...(Object.keys(blueprint.model).length > 0 ? ['/model: cannot be chosen here.'] : []),
      ...(blueprint.style.greeting
        ? ['/style/greeting: is an instruction; the platform begins with its own page.']
        : []),
    ];
  },
  body: (input) => {
    const { blueprint } = input;
    const starters = blueprint.style.examples
      .map(({ user }) => unbracketed(asLine(user)))
      .filter((text) => text !== '');
    const capabilities = capabilitiesOf(blueprint);
    return {
      $schema: `https://developer.microsoft.com/json-schemas/copilot/declarative-agent/${VERSION}/schema.json`,
      version: VERSION,
      name: cut(unbracketed(agentName(blueprint, LONGEST.name)), LONGEST.name),
      description: cut(unbracketed(agentDescription(blueprint, LONGEST.description)), LONGEST.description),
      instructions: instructionsOf(input),
      ...(capabilities.length > 0 ? { capabilities } : {}),
      ...(starters.length > 0
        ? { conversation_starters: starters.slice(0, MOST_STARTERS).map((text) => ({ text })) }
        : {}),
    };
  },
});

function capabilitiesOf(blueprint: Blueprint): object[] {
  const sites = sitesOf(blueprint);
  const names = blueprint.tools.flatMap(({ capability }) => CAPABILITIES[capability] ?? []);
  return [...new Set([...names, ...(sites.length > 0 ? ['WebSearch'] : [])])].map((name) =>
    name === 'WebSearch' && sites.length > 0 && !names.includes(name)
      ? { name, sites: sites.map((url) => ({ url })) }
      : { name },
  );
}

/** Pages that the platform may search: no query, at most two levels deep. */
const sitesOf = ({ knowledge }: Blueprint): string[] =>
  knowledge
    .filter(({ kind, source }) => kind === 'url' && /^https:\/\/[^/?#\s]+(?:\/[^/?#\s]+){0,2}\/?$/.test(source))
    .map(({ source }) => source)
    .slice(0, MOST_SITES);

const isAboutSite = (warning: string, { knowledge }: Blueprint, sites: readonly string[]): boolean =>
  knowledge.some(({ source }, at) => warning.startsWith(`/knowledge/${at}:`) && sites.includes(source));

/** Double brackets mean a localised text to the platform. */
const unbracketed = (text: string): string => text.replace(/\[(?=\[)/g, '[ ').replace(/\](?=\])/g, '] ');

function instructionsOf({ prompt }: ExportInput): string {
  const text = unbracketed(prompt('generic').trim());
  return text.length <= LONGEST.instructions ? text : `${cut(text, LONGEST.instructions - CUT.length)}${CUT}`;
}

/** What the instructions had no room for. */
function lostWarnings(input: ExportInput): string[] {
  const instructions = instructionsOf(input);
  if (!instructions.endsWith(CUT)) return [];
  const lost = textsOf(input.blueprint).filter(({ text }) => !instructions.includes(unbracketed(asLine(text))));
  return [
    `/instructions: may have ${LONGEST.instructions} characters and were cut there.`,
    ...lost.map(({ pointer }) => `${pointer}: did not fit into the instructions.`),
  ];
}
