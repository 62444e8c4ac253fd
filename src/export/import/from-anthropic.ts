import { z } from 'zod';
import type { DocumentReader } from './document-reader.js';
import { importedTool } from './imported-tool.js';
import { emptyDraft, type VendorDraft } from './vendor-draft.js';

const blocksSchema = z.array(z.looseObject({ text: z.string() }));

/** A body of the Messages API. */
export function fromAnthropic(reader: DocumentReader): VendorDraft {
  const system = reader.take('/system');
  const blocks = blocksSchema.safeParse(system);
  const temperature = reader.number('/temperature');
  const maxTokens = reader.number('/max_tokens');
  return {
    ...emptyDraft(),
    prompt:
      typeof system === 'string' ? system : blocks.success ? blocks.data.map(({ text }) => text).join('\n\n') : '',
    model: {
      provider: 'anthropic',
      name: reader.text('/model'),
      ...(temperature === undefined ? {} : { temperature }),
      ...(maxTokens === undefined ? {} : { maxTokens }),
    },
    tools: reader.members('/tools').flatMap(
      (tool) =>
        importedTool({
          name: reader.text(`${tool}/name`),
          description: reader.text(`${tool}/description`),
          inputSchema: reader.take(`${tool}/input_schema`),
        }) ?? [],
    ),
  };
}
