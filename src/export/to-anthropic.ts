import { functionNames } from './platforms/function-names.js';
import { modelOf, modelWarnings } from './platforms/model-of.js';
import { notExpressed } from './platforms/not-expressed.js';
import { jsonBodyTarget } from './platforms/target.js';
import { toolDescription } from './platforms/tool-words.js';

const USUAL_MODEL = 'claude-sonnet-4-6';
const USUAL_LENGTH = 2048;
const FIRST_MESSAGE = 'REPLACE_WITH_THE_FIRST_MESSAGE_OF_THE_USER';

/** A body of the Messages API with the agent's tools; the first message of the user is a placeholder. */
export const anthropicTarget = jsonBodyTarget({
  target: 'anthropic',
  title: 'Anthropic (Messages)',
  format: 'anthropic',
  warnings: ({ blueprint }) => [
    ...notExpressed(blueprint, { connectors: [] }),
    ...modelWarnings(blueprint, modelOf(blueprint, 'anthropic', USUAL_MODEL)),
    `/messages/0/content: is a placeholder, "${FIRST_MESSAGE}".`,
    ...(blueprint.style.greeting ? ['/style/greeting: is an instruction; a conversation begins with the person.'] : []),
    ...(blueprint.model.temperature === undefined ? [] : ['/model/temperature: cannot be set here.']),
    ...blueprint.tools.flatMap(({ inputSchema }, at) =>
      Object.keys(Object(inputSchema.properties))
        .filter((name) => !PROPERTY_NAME.test(name))
        .map((name) => `/tools/${at}/inputSchema: the platform takes no input of the name ${JSON.stringify(name)}.`),
    ),
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

const PROPERTY_NAME = /^[a-zA-Z0-9_.-]{1,64}$/;
