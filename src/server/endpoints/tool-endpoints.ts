import { z } from 'zod';
import { AppError } from '../../errors.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { nothing, pageSize } from '../input-schemas.js';
import { type CatalogueTool, catalogueToolSchema } from '../view-schemas.js';

/** What the server needs of the tool catalogue. */
export type ToolCatalogue = {
  /** The best matches first; everything, in the catalogue's order, for an empty query. */
  search(query: string, limit: number): readonly CatalogueTool[];
  get(id: string): CatalogueTool | undefined;
};

const tag = 'tools';

/** The catalogue of tools. */
export const toolEndpoints = (catalogue: ToolCatalogue): Endpoint[] => [
  defineEndpoint(
    {
      method: 'get',
      path: '/api/v1/tools',
      operationId: 'searchTools',
      tag,
      summary: 'Find tools in plain words',
      params: nothing,
      query: z.strictObject({
        query: z.string().max(1000).default(''),
        limit: pageSize,
      }),
      body: { kind: 'none', schema: nothing },
      answers: {
        200: { description: 'The best matches first.', json: z.strictObject({ tools: z.array(catalogueToolSchema) }) },
      },
      problems: ['INVALID'],
    },
    ({ query }) => ({ json: { tools: catalogue.search(query.query, query.limit) } }),
  ),
  defineEndpoint(
    {
      method: 'get',
      path: '/api/v1/tools/{toolId}',
      operationId: 'getTool',
      tag,
      summary: 'One tool of the catalogue',
      params: z.strictObject({ toolId: z.string() }),
      query: nothing,
      body: { kind: 'none', schema: nothing },
      answers: { 200: { description: 'The tool.', json: catalogueToolSchema } },
      problems: ['TOOL_NOT_FOUND'],
    },
    ({ params }) => {
      const tool = catalogue.get(params.toolId);
      if (!tool) throw new AppError('TOOL_NOT_FOUND');
      return { json: tool };
    },
  ),
];
