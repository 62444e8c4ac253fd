import { z } from 'zod';
import type { DocumentReader } from './document-reader.js';
import { headersOf, importedTool } from './imported-tool.js';
import { emptyDraft, type VendorDraft } from './vendor-draft.js';

const METHODS = z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const textsSchema = z.record(z.string(), z.string());
const BUILT_IN = 'end_call';

/** The language model of an agent, the agent, or a file with both. */
export function fromRetell(reader: DocumentReader): VendorDraft {
  const isBoth = reader.has('/llm') || reader.has('/agent');
  const [llm, agent] = isBoth ? ['/llm', '/agent'] : ['', ''];
  const temperature = reader.number(`${llm}/model_temperature`);
  const model = reader.text(`${llm}/model`);
  const languages = [reader.take(`${agent}/language`)]
    .flat()
    .filter((tag) => typeof tag === 'string' && tag !== 'multi');
  reader.take(`${llm}/start_speaker`);
  return {
    ...emptyDraft(),
    name: reader.text(`${agent}/agent_name`),
    greeting: reader.text(`${llm}/begin_message`),
    languages: languages.map(String),
    channels: ['voice'],
    prompt: reader.text(`${llm}/general_prompt`),
    model: { ...(model === '' ? {} : { name: model }), ...(temperature === undefined ? {} : { temperature }) },
    tools: reader.members(`${llm}/general_tools`).flatMap((tool) => toolOf(reader, tool) ?? []),
  };
}

function toolOf(reader: DocumentReader, pointer: string) {
  const type = reader.text(`${pointer}/type`);
  // Ending a call is what the platform itself does.
  if (type === BUILT_IN) return void reader.take(pointer);
  const name = reader.text(`${pointer}/name`);
  const description = reader.text(`${pointer}/description`);
  if (type !== 'custom') return importedTool({ name, description, connector: { kind: 'builtin', name: type } });
  const { headers, secretRef } = headersOf(Object(reader.take(`${pointer}/headers`)), name);
  for (const setting of ['args_at_root', 'speak_during_execution', 'speak_after_execution'])
    reader.take(`${pointer}/${setting}`);
  return importedTool({
    name,
    description,
    inputSchema: reader.take(`${pointer}/parameters`),
    connector: {
      kind: 'http',
      method: METHODS.catch('POST').parse(reader.text(`${pointer}/method`) || 'POST'),
      url: reader.text(`${pointer}/url`),
      headers,
      query: textsSchema.catch({}).parse(reader.take(`${pointer}/query_params`) ?? {}),
    },
    ...(secretRef === undefined ? {} : { secretRef }),
  });
}
