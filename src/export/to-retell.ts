import { asLine } from '../blueprint/plain-text.js';
import type { Blueprint } from '../blueprint/schema.js';
import { agentName } from './platforms/agent-words.js';
import { RETELL_LANGUAGES, RETELL_MODELS } from './platforms/data/retell-models.js';
import { functionNames } from './platforms/function-names.js';
import { placeholderWarnings, toBeReplaced } from './platforms/http-request.js';
import { languageOf, languageWarnings } from './platforms/language-of.js';
import { modelWarnings, offeredModel } from './platforms/model-of.js';
import { inexactCalls, notExpressed } from './platforms/not-expressed.js';
import { jsonBodyTarget } from './platforms/target.js';
import { customTool, customToolWarnings } from './retell/custom-tool.js';

const USUAL_MODEL = 'gpt-4.1';
const USUAL_LANGUAGE = 'en-US';
const LONGEST_NAME = 200;
const VOICE = toBeReplaced('VOICE_ID');
const LLM = toBeReplaced('LLM_ID');
/** What is not called at its own address is called at a placeholder. */
const CALLED = ['http', 'openapi', 'mcp', 'builtin'] as const;

/** The two bodies that make an agent: its language model with prompt and tools, and the agent that speaks with it. */
export const retellTarget = jsonBodyTarget({
  target: 'retell',
  title: 'Retell agent',
  format: 'retell',
  warnings: ({ blueprint }) => {
    const { model, tools, identity } = blueprint;
    return [
      ...notExpressed(blueprint, { connectors: CALLED }),
      ...inexactCalls(tools),
      ...placeholderWarnings(tools),
      `/agent/voice_id: is a placeholder, "${VOICE}".`,
      `/agent/response_engine/llm_id: is a placeholder, "${LLM}": the id that the platform gives when the first body was sent.`,
      ...tools.flatMap((tool, at) => customToolWarnings(tool, at)),
      ...modelWarnings(blueprint, offeredModel(blueprint, RETELL_MODELS, USUAL_MODEL)),
      ...(model.maxTokens === undefined ? [] : ['/model/maxTokens: cannot be set here.']),
      ...((model.temperature ?? 0) > 1 ? ['/model/temperature: goes up to 1 here and was cut.'] : []),
      ...languageWarnings(identity.languages, RETELL_LANGUAGES),
    ];
  },
  body: ({ blueprint, prompt }) => {
    const { identity, style, model, tools } = blueprint;
    const names = functionNames(tools);
    return {
      llm: {
        model: offeredModel(blueprint, RETELL_MODELS, USUAL_MODEL),
        ...(model.temperature === undefined ? {} : { model_temperature: Math.min(1, model.temperature) }),
        general_prompt: prompt('retell'),
        ...(style.greeting ? { begin_message: asLine(style.greeting) } : {}),
        start_speaker: 'agent',
        general_tools: [
          ...tools.map((tool, at) => customTool(tool, names[at] ?? tool.id)),
          {
            type: 'end_call',
            name: freeName('end_call', names),
            description: 'Ends the call when the conversation is over.',
          },
        ],
      },
      agent: {
        agent_name: agentName(blueprint, LONGEST_NAME),
        voice_id: VOICE,
        language: languagesOf(identity),
        response_engine: { type: 'retell-llm', llm_id: LLM },
      },
    };
  },
});

function languagesOf({ languages }: Blueprint['identity']): string | string[] {
  const known = [...new Set(languages.flatMap((tag) => languageOf(tag, RETELL_LANGUAGES) ?? []))];
  return known.length > 1 ? known : (known[0] ?? USUAL_LANGUAGE);
}

const freeName = (name: string, taken: readonly string[]): string =>
  taken.includes(name) ? freeName(`${name}_call`, taken) : name;
