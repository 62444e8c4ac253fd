import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessage, type BaseMessage, HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import type { Definition, Tool } from './definition.js';
import { askToChoose, ELSE, known, type Message, type Mind, READER, type Situation, slotSchema } from './mind.js';
import { setting } from './settings.js';

type ToolModel = BaseChatModel & { bindTools: NonNullable<BaseChatModel['bindTools']> };
type FunctionTool = { name: string; description: string; parameters: Record<string, unknown> };

const MOST_CALLS = 8;

/** The language model: any that speaks the API of OpenAI. */
export function createModel({ model }: Definition): ChatOpenAI {
  const baseURL = setting('OPENAI_BASE_URL');
  return new ChatOpenAI({
    model: setting('MODEL') ?? model.name,
    ...(model.temperature === undefined ? {} : { temperature: model.temperature }),
    ...(model.maxTokens === undefined ? {} : { maxTokens: model.maxTokens }),
    ...(baseURL === undefined ? {} : { configuration: { baseURL } }),
  });
}

/** What the steps need, asked of a chat model by calls of functions. */
export function createMind(model: ToolModel, definition: Definition): Mind {
  /** Has the model call one function, and gives back its arguments. */
  async function report(system: string, situation: Situation, asked: FunctionTool): Promise<Record<string, unknown>> {
    const bound = model.bindTools([{ type: 'function', function: asked }], { tool_choice: asked.name });
    const answer = await bound.invoke([new SystemMessage(system), ...recent(situation)]);
    return answer.tool_calls?.[0]?.args ?? {};
  }

  const recent = ({ messages }: Situation): BaseMessage[] =>
    (definition.memoryTurns > 0 ? messages.slice(-2 * definition.memoryTurns) : messages).map(asBaseMessage);

  return {
    async choose(question, choices, situation) {
      const ids = [...choices.map(({ id }) => id), ELSE];
      const parameters = objectOf({ choice: { type: 'string', enum: ids } }, ['choice']);
      const asked = { name: 'choose', description: 'Names the case.', parameters };
      const { choice } = await report(`${READER}\n\n${askToChoose(question, choices)}`, situation, asked);
      return ids.find((id) => id === choice) ?? ELSE;
    },

    async read(slots, situation) {
      if (slots.length === 0) return {};
      const parameters = objectOf(Object.fromEntries(slots.map((slot) => [slot.name, slotSchema(slot)])), []);
      const asked = {
        name: 'record',
        description: 'Records what the person has said. Leave out what was not said.',
        parameters,
      };
      return report(READER, situation, asked);
    },

    fill: (tool, situation) => report(definition.instructions + known(situation), situation, asFunction(tool)),

    async answer(instructions, tools, situation, call) {
      const system = `${definition.instructions}\n\nNow: ${instructions}${known(situation)}`;
      const messages: BaseMessage[] = [new SystemMessage(system), ...recent(situation)];
      const bound =
        tools.length > 0
          ? model.bindTools(tools.map((tool) => ({ type: 'function', function: asFunction(tool) })))
          : model;
      for (let calls = 0; calls < MOST_CALLS; calls += 1) {
        const answer = await bound.invoke(messages);
        const wanted = answer.tool_calls ?? [];
        if (wanted.length === 0) return answer.text;
        messages.push(answer);
        for (const { id, name, args } of wanted) {
          const tool = tools.find(({ functionName }) => functionName === name);
          const content = tool ? await call(tool, args) : `There is no function "${name}".`;
          messages.push(new ToolMessage({ content, tool_call_id: id ?? name }));
        }
      }
      throw new Error(`the model called functions ${MOST_CALLS} times without an answer`);
    },
  };
}

const asFunction = ({ functionName, description, inputSchema }: Tool): FunctionTool => ({
  name: functionName,
  description,
  parameters: { type: 'object', properties: {}, ...inputSchema },
});

const objectOf = (properties: Record<string, unknown>, required: string[]): Record<string, unknown> => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const asBaseMessage = ({ role, content }: Message): BaseMessage =>
  role === 'user' ? new HumanMessage(content) : new AIMessage(content);
