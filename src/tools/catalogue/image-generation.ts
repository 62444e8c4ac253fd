import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { bearer, http, object, objects, oneOf, text, UNSET } from './schema-parts.js';

const PROMPT = text('What the picture shows.');
const WHEN_TO_DRAW = 'When a picture, an illustration or a design is wanted.';

export const imageGenerationTools: ToolsOfCapability = [
  defineTool({
    id: 'generate_image',
    capability: 'image_generation',
    name: 'Image generation',
    description: 'Makes a picture from a description.',
    usage: WHEN_TO_DRAW,
    connector: UNSET,
    inputSchema: object({ prompt: PROMPT }, ['prompt']),
    outputSchema: object({ image_url: text('Where the picture is.') }),
  }),
  defineTool({
    id: 'openai_generate_image',
    capability: 'image_generation',
    name: 'OpenAI: generate an image',
    vendor: 'OpenAI',
    products: ['OpenAI', 'DALL-E', 'DALL·E', 'GPT Image', 'ChatGPT images'],
    description: 'Makes a picture from a description with a model of OpenAI.',
    usage: WHEN_TO_DRAW,
    connector: http('POST', 'https://api.openai.com/v1/images/generations', {
      body: { model: 'gpt-image-1', prompt: '{prompt}', size: '{size}' },
    }),
    auth: bearer('OPENAI_API_KEY'),
    inputSchema: object({ prompt: PROMPT, size: oneOf(['1024x1024', '1536x1024', '1024x1536', 'auto'], 'The size.') }, [
      'prompt',
    ]),
    outputSchema: object({ data: objects({ b64_json: text('The picture in base64.') }, 'Pictures.') }),
    reference: 'https://platform.openai.com/docs/api-reference/images/create',
  }),
  defineTool({
    id: 'replicate_generate_image',
    capability: 'image_generation',
    name: 'Replicate: generate an image with FLUX',
    vendor: 'Replicate',
    products: ['Replicate', 'FLUX', 'Black Forest Labs'],
    description: 'Makes a picture from a description with the FLUX schnell model on Replicate.',
    usage: WHEN_TO_DRAW,
    connector: http('POST', 'https://api.replicate.com/v1/models/black-forest-labs/flux-schnell/predictions', {
      headers: { Prefer: 'wait' },
      body: { input: { prompt: '{prompt}' } },
    }),
    auth: bearer('REPLICATE_API_TOKEN'),
    inputSchema: object({ prompt: PROMPT }, ['prompt']),
    outputSchema: object({ id: text('The job.'), status: text('Its state.'), output: { type: 'array' } }),
    reference: 'https://replicate.com/docs/reference/http#models.predictions.create',
  }),
];
