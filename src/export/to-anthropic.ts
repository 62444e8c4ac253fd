import { functionNames } from './platforms/function-names.js';
import { modelOf, modelWarnings } from './platforms/model-of.js';
import { notExpressed } from './platforms/not-expressed.js';
import { jsonBodyTarget } from './platforms/target.js';
import { toolDescription } from './platforms/tool-words.js';

const USUAL_MODEL = 'claude-sonnet-4-5';
const USUAL_LENGTH = 2048;
const FIRST_MESSAGE = 'REPLACE_WITH_THE_FIRST_MESSAGE_OF_THE_USER';

/** A body of the Messages API with the agent's tools; the first message of the user is a placeholder. */
export const anthropicTarget = jsonBodyTarget({
  target: 'anthropic',
  title: 'Anthropic (Messages)',
  warnings: (blueprint) => [
    ...notExpressed(blueprint, { connectors: [] }),
    ...modelWarnings(blueprint, 'anthropic', USUAL_MODEL),
    `/messages/0/content: is a placeholder, "${FIRST_MESSAGE}".`,
    ...(blueprint.model.temperature === undefined ? [] : ['/model/temperature: cannot be set here.']),
  ],
  body: ({ blueprint, prompt }) => {
    const { tools, model } = blueprint;
    const names = functionNames(tools);
    return {
      model: modelOf(blueprint, 'anthropic', USUAL_MODEL),
      max_tokens: model.maxTokens ?? USUAL_LENGTH,
      system: prompt('anthropic'),
      tools: tools.map((tool, at) => ({
        name: names[at],
        description: toolDescription(tool),
        input_schema: { properties: {}, ...tool.inputSchema, type: 'object' },
      })),
      messages: [{ role: 'user', content: FIRST_MESSAGE }],
    };
  },
});
