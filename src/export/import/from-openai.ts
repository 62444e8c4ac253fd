import type { DocumentReader } from './document-reader.js';
import { importedTool } from './imported-tool.js';
import { emptyDraft, type VendorDraft } from './vendor-draft.js';

/** A body of the Responses API, a session of the Realtime API, an assistant, or a file with the first two. */
export function fromOpenai(reader: DocumentReader): VendorDraft {
  const root = reader.has('/responses') ? '/responses' : reader.has('/realtime') ? '/realtime' : '';
  for (const same of ['/realtime', '/object', '/id', `${root}/type`, '/created_at']) {
    if (same !== root && (root === '' || same === '/realtime' || same.startsWith(`${root}/`))) reader.take(same);
  }
  const maxTokens = reader.number(`${root}/max_output_tokens`) ?? reader.number(`${root}/max_tokens`);
  const temperature = reader.number(`${root}/temperature`);
  const model = reader.text(`${root}/model`);
  return {
    ...emptyDraft(),
    name: reader.text(`${root}/name`),
    prompt: reader.text(`${root}/instructions`),
    channels: reader.has(`${root}/audio`) || root === '/realtime' ? ['voice'] : [],
    model: {
      provider: 'openai',
      ...(model === '' ? {} : { name: model }),
      ...(temperature === undefined ? {} : { temperature }),
      ...(maxTokens === undefined ? {} : { maxTokens }),
    },
    tools: reader.members(`${root}/tools`).flatMap((tool) => toolOf(reader, tool) ?? []),
  };
}

function toolOf(reader: DocumentReader, pointer: string) {
  const inner = reader.has(`${pointer}/function`) ? `${pointer}/function` : pointer;
  const type = reader.text(`${pointer}/type`);
  if (type === 'mcp') {
    const label = reader.text(`${pointer}/server_label`);
    const [allowed = ''] = [reader.take(`${pointer}/allowed_tools`)].flat().map(String);
    reader.take(`${pointer}/require_approval`);
    return importedTool({
      name: label,
      description: reader.text(`${pointer}/server_description`),
      connector: { kind: 'mcp', server: reader.text(`${pointer}/server_url`), tool: allowed },
    });
  }
  if (type !== 'function') {
    return importedTool({ name: type, description: '', connector: { kind: 'builtin', name: type } });
  }
  reader.take(`${inner}/strict`);
  return importedTool({
    name: reader.text(`${inner}/name`),
    description: reader.text(`${inner}/description`),
    inputSchema: reader.take(`${inner}/parameters`),
  });
}
