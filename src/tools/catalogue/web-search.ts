import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { apiKey, bearer, http, integer, object, objects, text, UNSET } from './schema-parts.js';

const QUERY = text('What to search for.');
const WHEN_TO_SEARCH = 'When the answer needs current or public facts that the agent does not have.';
const FOUND = objects({ title: text('Title.'), url: text('Address.') }, 'What was found.');

export const webSearchTools: ToolsOfCapability = [
  defineTool({
    id: 'web_search',
    capability: 'web_search',
    name: 'Web search',
    description: 'Searches the web and gives the pages that fit best.',
    usage: WHEN_TO_SEARCH,
    connector: UNSET,
    inputSchema: object({ query: QUERY }, ['query']),
    outputSchema: object({ results: FOUND }),
  }),
  defineTool({
    id: 'brave_web_search',
    capability: 'web_search',
    name: 'Brave Search',
    vendor: 'Brave',
    products: ['Brave', 'Brave Search'],
    description: 'Searches the web with the index of Brave.',
    usage: WHEN_TO_SEARCH,
    connector: http('GET', 'https://api.search.brave.com/res/v1/web/search', {
      headers: { Accept: 'application/json', 'X-Subscription-Token': '{BRAVE_SEARCH_API_KEY}' },
      query: { q: '{query}', count: '{limit}' },
    }),
    auth: apiKey('BRAVE_SEARCH_API_KEY'),
    inputSchema: object({ query: QUERY, limit: integer('How many, at most 20.', { maximum: 20 }) }, ['query']),
    outputSchema: object({ web: object({ results: FOUND }) }),
    reference: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started',
  }),
  defineTool({
    id: 'tavily_search',
    capability: 'web_search',
    name: 'Tavily Search',
    vendor: 'Tavily',
    products: ['Tavily'],
    description: 'Searches the web and gives short extracts made for language models.',
    usage: WHEN_TO_SEARCH,
    connector: http('POST', 'https://api.tavily.com/search', { body: { query: '{query}', max_results: '{limit}' } }),
    auth: bearer('TAVILY_API_KEY'),
    inputSchema: object({ query: QUERY, limit: integer('How many, at most 20.', { maximum: 20 }) }, ['query']),
    outputSchema: object({ answer: text('A short answer.'), results: FOUND }),
    reference: 'https://docs.tavily.com/documentation/api-reference/endpoint/search',
  }),
  defineTool({
    id: 'exa_search',
    capability: 'web_search',
    name: 'Exa Search',
    vendor: 'Exa',
    products: ['Exa', 'Exa AI'],
    description: 'Searches the web by meaning.',
    usage: WHEN_TO_SEARCH,
    connector: http('POST', 'https://api.exa.ai/search', {
      headers: { 'x-api-key': '{EXA_API_KEY}' },
      body: { query: '{query}', numResults: '{limit}' },
    }),
    auth: apiKey('EXA_API_KEY'),
    inputSchema: object({ query: QUERY, limit: integer('How many.') }, ['query']),
    outputSchema: object({ results: FOUND }),
    reference: 'https://docs.exa.ai/reference/search',
  }),
];
