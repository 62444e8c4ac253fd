import { asLine } from '../blueprint/plain-text.js';
import type { Blueprint, Guardrail, Tool } from '../blueprint/schema.js';
import { webhookTool } from './elevenlabs/webhook-tool.js';
import { elevenlabsWorkflow } from './elevenlabs/workflow.js';
import { agentName, cut } from './platforms/agent-words.js';
import { ELEVENLABS_MODELS } from './platforms/data/elevenlabs-models.js';
import { functionNames } from './platforms/function-names.js';
import { httpRequest, placeholderWarnings } from './platforms/http-request.js';
import { baseLanguage } from './platforms/language-of.js';
import { modelWarnings, offeredModel } from './platforms/model-of.js';
import { inexactCalls, notExpressed } from './platforms/not-expressed.js';
import { jsonBodyTarget } from './platforms/target.js';

const USUAL_MODEL = 'gpt-4.1';
const USUAL_LANGUAGE = 'en';
const LONGEST_NAME = 200;
const MOST_CRITERIA = 30;
/** What is not called at its own address is called at a placeholder. */
const CALLED = ['http', 'openapi', 'mcp', 'builtin'] as const;

/** The body with which an agent is created: tools are webhooks, the workflow is a graph of subagents. */
export const elevenlabsTarget = jsonBodyTarget({
  target: 'elevenlabs',
  title: 'ElevenLabs agent',
  format: 'elevenlabs',
  warnings: ({ blueprint }) => [
    ...notExpressed(blueprint, { connectors: CALLED, results: true, workflow: true, enforces: isBlocked }),
    ...workflowWarnings(blueprint),
    ...inexactCalls(blueprint.tools),
    ...placeholderWarnings(blueprint.tools),
    ...blueprint.tools.flatMap((tool, at) => secretWarning(tool, at)),
    '/conversation_config/tts/voice_id: is left out, so that the platform takes its usual voice.',
    ...modelWarnings(blueprint, offeredModel(blueprint, ELEVENLABS_MODELS, USUAL_MODEL)),
    ...((blueprint.model.temperature ?? 0) > 1 ? ['/model/temperature: goes up to 1 here and was cut.'] : []),
  ],
  body: ({ blueprint, prompt }) => {
    const [language = USUAL_LANGUAGE, ...others] = languagesOf(blueprint);
    const { model, style, tools } = blueprint;
    const names = functionNames(tools);
    const workflow = elevenlabsWorkflow(blueprint);
    return {
      name: agentName(blueprint, LONGEST_NAME),
      conversation_config: {
        agent: {
          first_message: asLine(style.greeting),
          language,
          prompt: {
            prompt: prompt('elevenlabs'),
            llm: offeredModel(blueprint, ELEVENLABS_MODELS, USUAL_MODEL),
            ...(model.temperature === undefined ? {} : { temperature: Math.min(1, model.temperature) }),
            ...(model.maxTokens === undefined ? {} : { max_tokens: model.maxTokens }),
            tools: tools.map((tool, at) => webhookTool(tool, names[at] ?? tool.id)),
          },
        },
        ...(others.length > 0
          ? {
              language_presets: Object.fromEntries(
                others.map((other) => [other, { overrides: { agent: { language: other } } }]),
              ),
            }
          : {}),
      },
      platform_settings: platformSettings(blueprint),
      ...(workflow ? { workflow } : {}),
    };
  },
});

/** The platform knows languages without their regions. */
const languagesOf = ({ identity }: Blueprint): string[] => [
  ...new Set(identity.languages.flatMap((tag) => baseLanguage(tag) ?? [])),
];

/** Rules over what the agent says are held by the platform: it has the answer written again. */
const isBlocked = ({ enforcement, kind }: Guardrail): boolean => enforcement === 'output' && kind === 'must_not';

function platformSettings({ guardrails, goals }: Blueprint): object {
  const blocked = guardrails.filter(isBlocked).map(({ id, text }) => ({
    is_enabled: true,
    name: cut(asLine(id), LONGEST_NAME),
    prompt: asLine(text),
    trigger_action: { type: 'retry' },
  }));
  const criteria = goals
    .filter(({ successCriteria }) => successCriteria.trim() !== '')
    .slice(0, MOST_CRITERIA)
    .map(({ text, successCriteria }, at) => ({
      id: `goal_${at + 1}`,
      name: cut(asLine(text), LONGEST_NAME),
      conversation_goal_prompt: asLine(successCriteria),
    }));
  return {
    ...(blocked.length > 0 ? { guardrails: { version: '1', custom: { config: { configs: blocked } } } } : {}),
    ...(criteria.length > 0 ? { evaluation: { criteria } } : {}),
  };
}

function workflowWarnings(blueprint: Blueprint): string[] {
  const { nodes } = blueprint.workflow;
  if (nodes.length === 0) return [];
  if (!elevenlabsWorkflow(blueprint)) {
    return nodes.flatMap(({ kind }, at) =>
      kind === 'parallel'
        ? [`/workflow/nodes/${at}: the platform has no parallel branches; the workflow is told in the prompt only.`]
        : [],
    );
  }
  return [
    '/workflow: its conditions are judged by the model, and its tools are called by the model; time limits and attempts are those of the platform.',
  ];
}

function secretWarning(tool: Tool, at: number): string[] {
  const { secret } = httpRequest(tool);
  return secret
    ? [
        `/tools/${at}/auth/secretRef: make a secret on the platform and put its id in place of "${secret.name}"; it holds the whole header ${secret.header}: ${secret.value}.`,
      ]
    : [];
}
