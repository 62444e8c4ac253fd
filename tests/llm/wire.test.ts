import { afterEach, describe, expect, test } from '@jest/globals';
import { createAnthropicPort } from '../../src/llm/langchain/anthropic.js';
import { createOpenAiPort } from '../../src/llm/langchain/openai.js';
import type { ModelPort } from '../../src/llm/port.js';
import { type Behaviour, type Heard, type ModelProvider, startModelProvider } from '../fakes/model-provider.mjs';
import { A_KEY, anthropicAt, aRequest, openAiAt } from './llm.fixture.js';

const open: ModelProvider[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((provider) => provider.close()));
});

async function ask(
  portAt: (url: string) => ModelPort,
  behave: (heard: Heard) => Behaviour = () => ({ kind: 'answer', text: '{"reply":"Yes."}' }),
) {
  const provider = await startModelProvider(behave);
  open.push(provider);
  const port = portAt(provider.url);
  let text = '';
  for await (const part of port.stream(aRequest(), { signal: new AbortController().signal })) {
    if (part.kind === 'text') text += part.text;
  }
  return { text, bodies: provider.heard.map(({ body }) => body), heard: provider.heard };
}

describe('what goes over the wire', () => {
  test('OpenAI: structured output, a limit under one name, usage asked for', async () => {
    const { bodies, heard } = await ask(openAiAt);
    expect(heard[0]?.headers.authorization).toBe(`Bearer ${A_KEY}`);
    expect(bodies).toEqual([
      {
        model: 'gpt-6-luna',
        stream: true,
        stream_options: { include_usage: true },
        max_tokens: 800,
        messages: [
          { role: 'system', content: 'You interview.' },
          { role: 'user', content: 'Hello' },
        ],
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'answer', strict: true, schema: aRequest().answer.json },
        },
      },
    ]);
  });

  test('Anthropic: the static prefix is marked for the cache, the answer held to its schema', async () => {
    const { bodies, heard } = await ask((url) =>
      createAnthropicPort({ model: 'claude-haiku-5-5', apiKey: A_KEY, baseUrl: url, effort: 'low' }),
    );
    expect(heard[0]?.headers['x-api-key']).toBe(A_KEY);
    expect(bodies).toEqual([
      {
        model: 'claude-haiku-5-5',
        stream: true,
        max_tokens: 800,
        system: [{ type: 'text', text: 'You interview.', cache_control: { type: 'ephemeral' } }],
        messages: [{ role: 'user', content: 'Hello' }],
        output_config: { format: { type: 'json_schema', schema: aRequest().answer.json }, effort: 'low' },
      },
    ]);
  });

  test('a server without structured output is asked with a tool, and without tools in plain words; it is remembered', async () => {
    const refusals: Record<string, string> = {
      response_format: "Unknown parameter: 'response_format'",
      reasoning_effort: "Unsupported parameter: 'reasoning_effort' is not supported with this model.",
      tools: 'this model does not support tools',
    };
    const provider = await startModelProvider(({ body }) => {
      const bad = Object.keys(refusals).find((name) => name in body);
      return bad
        ? { kind: 'fault', fault: 'bad_request', text: refusals[bad] ?? '' }
        : { kind: 'answer', text: '{"reply":"Yes."}' };
    });
    open.push(provider);
    const port = createOpenAiPort({ model: 'tiny', apiKey: null, baseUrl: `${provider.url}/v1`, effort: 'low' });
    for (const _ of [1, 2]) {
      let text = '';
      for await (const part of port.stream(aRequest(), { signal: new AbortController().signal }))
        if (part.kind === 'text') text += part.text;
      expect(text).toBe('{"reply":"Yes."}');
    }
    expect(provider.heard.map(({ body }) => Object.keys(refusals).filter((name) => name in body))).toEqual([
      ['response_format', 'reasoning_effort'],
      ['reasoning_effort', 'tools'],
      ['tools'],
      [],
      [],
    ]);
  });

  test('thinking is no part of the answer', async () => {
    const { text } = await ask(anthropicAt, () => ({
      kind: 'answer',
      text: '{"reply":"Yes."}',
      thinks: 'They want a bot.',
    }));
    expect(text).toBe('{"reply":"Yes."}');
    const other = await ask(openAiAt, () => ({ kind: 'answer', text: '{"reply":"Yes."}', thinks: 'They want a bot.' }));
    expect(other.text).toBe('{"reply":"Yes."}');
  });
});
