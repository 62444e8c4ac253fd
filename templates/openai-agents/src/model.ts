import {
  Agent,
  type AgentInputItem,
  assistant,
  type JsonSchemaDefinition,
  type Model,
  type ModelSettings,
  OpenAIProvider,
  Runner,
  tool,
  user,
} from '@openai/agents';
import { z } from 'zod';
import type { Definition, Tool } from './definition.js';
import { askToChoose, ELSE, known, type Mind, READER, type Situation, slotSchema } from './mind.js';
import { setting } from './settings.js';

const MOST_CALLS = 8;
const argumentsSchema = z.record(z.string(), z.unknown());

/** The language model: that of OpenAI, or any other that speaks its chat API where OPENAI_BASE_URL is set. */
export function createModelProvider(): OpenAIProvider {
  const baseURL = setting('OPENAI_BASE_URL');
  return new OpenAIProvider(baseURL === undefined ? { useResponses: true } : { baseURL, useResponses: false });
}

/** What the steps need, each done by an agent of its own. */
export function createMind(definition: Definition, modelProvider = createModelProvider()): Mind {
  const runner = new Runner({ modelProvider, tracingDisabled: setting('OPENAI_BASE_URL') !== undefined });
  const { name, model, memoryTurns } = definition;
  const settings: ModelSettings = {
    ...(model.temperature === undefined ? {} : { temperature: model.temperature }),
    ...(model.maxTokens === undefined ? {} : { maxTokens: model.maxTokens }),
  };
  const common: { name: string; model: string | Model; modelSettings: ModelSettings } = {
    name,
    model: setting('MODEL') ?? model.name,
    modelSettings: settings,
  };

  const recent = ({ messages }: Situation): AgentInputItem[] =>
    (memoryTurns > 0 ? messages.slice(-2 * memoryTurns) : messages).map(({ role, content }) =>
      role === 'user' ? user(content) : assistant(content),
    );

  /** What an agent reports in a form that is given. */
  async function report(instructions: string, situation: Situation, outputType: JsonSchemaDefinition) {
    const reporter = new Agent({ ...common, instructions, outputType });
    const { finalOutput } = await runner.run(reporter, recent(situation));
    return argumentsSchema.parse(finalOutput ?? {});
  }

  return {
    async choose(question, choices, situation) {
      const ids = [...choices.map(({ id }) => id), ELSE];
      const form = formOf('choice', { choice: { type: 'string', enum: ids } });
      const { choice } = await report(`${READER}\n\n${askToChoose(question, choices)}`, situation, form);
      return ids.find((id) => id === choice) ?? ELSE;
    },

    async read(slots, situation) {
      if (slots.length === 0) return {};
      const told = Object.fromEntries(slots.map((slot) => [slot.name, orNull(slotSchema(slot))]));
      return report(`${READER}\nWhat was not said is null.`, situation, formOf('told', told));
    },

    async fill(asked, situation) {
      const given: Record<string, unknown>[] = [];
      const filler = new Agent({
        ...common,
        instructions: definition.instructions + known(situation),
        tools: [asTool(asked, async (args) => JSON.stringify(given.push(args)))],
        modelSettings: { ...settings, toolChoice: asked.functionName },
        toolUseBehavior: 'stop_on_first_tool',
      });
      await runner.run(filler, recent(situation));
      return given[0] ?? {};
    },

    async answer(instructions, tools, situation, call) {
      const speaker = new Agent({
        ...common,
        instructions: `${definition.instructions}\n\nNow: ${instructions}${known(situation)}`,
        tools: tools.map((each) => asTool(each, (args) => call(each, args))),
      });
      const { finalOutput } = await runner.run(speaker, recent(situation), { maxTurns: MOST_CALLS });
      return finalOutput ?? '';
    },
  };
}

/** What a tool may be given is checked by whoever answers the call. */
const asTool = (
  { functionName, description, inputSchema }: Tool,
  call: (args: Record<string, unknown>) => Promise<string>,
) =>
  tool({
    name: functionName,
    description,
    strict: false,
    parameters: { type: 'object', properties: {}, required: [], ...inputSchema, additionalProperties: true },
    execute: (args) => call(argumentsSchema.parse(args)),
  });

const formOf = (name: string, properties: Record<string, object>): JsonSchemaDefinition => ({
  type: 'json_schema',
  name,
  strict: true,
  schema: {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties)),
    required: Object.keys(properties),
    additionalProperties: false,
  },
});

const orNull = ({ description, ...schema }: Record<string, unknown>): object => ({
  description,
  anyOf: [schema, { type: 'null' }],
});
