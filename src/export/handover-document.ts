import { evidenceAt } from '../blueprint/evidence.js';
import type { Blueprint, Guardrail } from '../blueprint/schema.js';
import { handoverTool } from './handover-tool.js';
import { fence, item, type Origins, originsOf, safe, safeBlock } from './markdown-text.js';
import { procedureLines } from './procedure-lines.js';

type Section = { title: string; lines: string[] };

const RULE_KINDS: Record<Guardrail['kind'], string> = {
  must: 'Must',
  must_not: 'Must not',
  only_if: 'Only if',
  privacy: 'Privacy',
  compliance: 'Compliance',
};

/** The blueprint as a Markdown document for those who take it over: what is known, who said it, what was assumed. */
export function handoverDocument(blueprint: Blueprint, diagram: string): string {
  const origins = originsOf(blueprint.evidence);
  const { identity } = blueprint;
  const title = safe(identity.name) || `${identity.type.replaceAll('_', ' ')} agent`;
  const body = [
    ...whatItIs(blueprint, origins),
    ...whatItDoes(blueprint, origins, diagram),
    ...whatElse(blueprint, origins),
  ]
    .filter(({ lines }) => lines.length > 0)
    .map((section) => `## ${section.title}\n\n${section.lines.join('\n')}\n`);
  return [`# ${title}\n`, ...body].join('\n');
}

function whatItIs({ identity, audience, style, goals }: Blueprint, origins: Origins): Section[] {
  const fact = factWith(origins);
  return [
    {
      title: 'The agent',
      lines: [
        ...fact('Name', '/identity/name', identity.name),
        ...fact('Type', '/identity/type', identity.type.replaceAll('_', ' ')),
        ...fact('Purpose', '/identity/purpose', identity.purpose),
        ...fact('Languages', '/identity/languages', identity.languages.join(', ')),
        ...fact('Channels', '/identity/channels', identity.channels.join(', ')),
        ...fact('Brand voice', '/identity/brandVoice', identity.brandVoice),
        ...(identity.description ? ['', `${safeBlock(identity.description)}${origins('/identity/description')}`] : []),
      ],
    },
    {
      title: 'Audience',
      lines: [
        ...fact('Who', '/audience/description', audience.description),
        ...audience.segments.map((segment, at) => item(segment, [], origins(`/audience/segments/${at}`))),
      ],
    },
    {
      title: 'Goals',
      lines: goals.map(({ text, successCriteria }, at) =>
        item(text, [successCriteria && `Done when: ${successCriteria}`], origins(`/goals/${at}`)),
      ),
    },
    {
      title: 'Style',
      lines: [
        ...fact('Tone', '/style/tone', style.tone.join(', ')),
        ...fact('Length of the answers', '/style/verbosity', style.verbosity),
        ...fact('Greeting', '/style/greeting', style.greeting),
        ...style.examples.map(({ user, agent }, at) =>
          item('Example', [user && `User: ${user}`, agent && `Agent: ${agent}`], origins(`/style/examples/${at}`)),
        ),
      ],
    },
  ];
}

function whatItDoes(blueprint: Blueprint, origins: Origins, diagram: string): Section[] {
  return [
    { title: 'Procedure', lines: procedureLines(blueprint.procedure, origins) },
    {
      title: 'Workflow',
      lines:
        blueprint.workflow.nodes.length > 0 ? [fence('mermaid', diagram), '', workflowOrigin(blueprint, origins)] : [],
    },
    { title: 'Tools', lines: blueprint.tools.flatMap((tool, at) => handoverTool(tool, origins(`/tools/${at}`))) },
    {
      title: 'Knowledge',
      lines: blueprint.knowledge.flatMap(({ kind, source, usage }, at) =>
        item(kind === 'text' ? `Text: ${source}` : source, [usage && `For: ${usage}`], origins(`/knowledge/${at}`)),
      ),
    },
    {
      title: 'Rules',
      lines: blueprint.guardrails.map(({ kind, text, enforcement }, at) =>
        item(
          `${RULE_KINDS[kind]}: ${text}`,
          [enforcement !== 'prompt' && `Enforced at: ${enforcement}`],
          origins(`/guardrails/${at}`),
        ),
      ),
    },
  ];
}

/** A workflow that nobody drew by hand is computed from the rest, which is no assumption. */
const workflowOrigin = ({ evidence }: Blueprint, origins: Origins): string =>
  evidenceAt(evidence, '/workflow')
    ? origins('/workflow').trim()
    : '_(drawn from the goals, the procedure and the tools)_';

function whatElse(blueprint: Blueprint, origins: Origins): Section[] {
  const { escalation, edgeCases, memory, model, scenarios, notes } = blueprint;
  const fact = factWith(origins);
  return [
    {
      title: 'Handing over to a person',
      lines: [
        ...escalation.when.map((when, at) => item(`When: ${when}`, [], origins(`/escalation/when/${at}`))),
        ...fact('To', '/escalation/to', escalation.to),
        ...fact('Says', '/escalation/message', escalation.message),
      ],
    },
    {
      title: 'Special cases',
      lines: edgeCases.map(({ situation, response }, at) =>
        item(situation, [response && `Then: ${response}`], origins(`/edgeCases/${at}`)),
      ),
    },
    {
      title: 'Settings',
      lines: [
        ...fact('Memory', '/memory', `${memory.scope}, at most ${memory.maxTurns} turns`),
        ...fact('Model', '/model', Object.values(model).join(', ')),
      ],
    },
    {
      title: 'Scenarios for testing',
      lines: scenarios.map(({ title, kind, messages, expect }, at) =>
        item(
          `${title} (${kind.replaceAll('_', ' ')})`,
          [...messages.map((text) => `Message: ${text}`), ...expect.map((text) => `Expected: ${text}`)],
          origins(`/scenarios/${at}`),
        ),
      ),
    },
    { title: 'Notes', lines: notes.map((note, at) => item(note, [], origins(`/notes/${at}`))) },
  ];
}

/** A named fact as a line with its origin; no line where there is no fact. */
const factWith =
  (origins: Origins) =>
  (name: string, pointer: string, value: string): string[] =>
    value.trim() === '' ? [] : [`- **${name}:** ${safe(value)}${origins(pointer)}`];
