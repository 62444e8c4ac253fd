import { z } from 'zod';
import type { DocumentReader } from './document-reader.js';
import { headersOf, importedTool } from './imported-tool.js';
import { emptyDraft, type VendorDraft } from './vendor-draft.js';

const METHODS = z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const headersSchema = z.looseObject({
  properties: z.record(z.string(), z.looseObject({ enum: z.array(z.string()).optional() })).default({}),
});

/** An assistant. */
export function fromVapi(reader: DocumentReader): VendorDraft {
  const temperature = reader.number('/model/temperature');
  const maxTokens = reader.number('/model/maxTokens');
  const [language = ''] = [reader.text('/transcriber/language')].filter((tag) => tag !== 'multi');
  const prompts = reader.members('/model/messages').filter((message) => reader.text(`${message}/role`) === 'system');
  return {
    ...emptyDraft(),
    name: reader.text('/name'),
    greeting: reader.text('/firstMessage'),
    languages: language === '' ? [] : [language],
    channels: ['voice'],
    prompt: prompts.map((message) => reader.text(`${message}/content`)).join('\n\n'),
    model: {
      provider: reader.text('/model/provider'),
      name: reader.text('/model/model'),
      ...(temperature === undefined ? {} : { temperature }),
      ...(maxTokens === undefined ? {} : { maxTokens }),
    },
    tools: reader.members('/model/tools').flatMap((tool) => toolOf(reader, tool) ?? []),
  };
}

function toolOf(reader: DocumentReader, pointer: string) {
  const type = reader.text(`${pointer}/type`);
  const inner = type === 'function' ? `${pointer}/function` : pointer;
  const name = reader.text(`${inner}/name`) || type;
  const description = reader.text(`${inner}/description`);
  if (type === 'function') {
    const url = reader.text(`${pointer}/server/url`);
    return importedTool({
      name,
      description,
      inputSchema: reader.take(`${inner}/parameters`),
      ...(url === '' ? {} : { connector: { kind: 'http', method: 'POST', url, headers: {}, query: {} } }),
    });
  }
  if (type !== 'apiRequest') return importedTool({ name, description, connector: { kind: 'builtin', name: type } });
  const read = headersSchema.catch({ properties: {} }).parse(reader.take(`${pointer}/headers`) ?? {});
  const fixed = Object.entries(read.properties).map(([header, { enum: values }]) => [header, values?.[0] ?? null]);
  const { headers, secretRef } = headersOf(Object.fromEntries(fixed), name);
  return importedTool({
    name,
    description,
    inputSchema: reader.take(`${pointer}/body`),
    connector: {
      kind: 'http',
      method: METHODS.catch('GET').parse(reader.text(`${pointer}/method`)),
      url: reader.text(`${pointer}/url`).replace(/\{\{\s*([a-z][A-Za-z0-9_]*)\s*\}\}/g, '{$1}'),
      headers,
      query: {},
    },
    ...(secretRef === undefined ? {} : { secretRef }),
  });
}
