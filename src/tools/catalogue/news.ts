import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { apiKey, http, object, objects, text, UNSET } from './schema-parts.js';

const QUERY = text('What the news are about.');
const WHEN_TO_READ = 'When somebody asks for news or for what happened lately.';

export const newsTools: ToolsOfCapability = [
  defineTool({
    id: 'news',
    capability: 'news',
    name: 'News',
    description: 'Finds current news.',
    usage: WHEN_TO_READ,
    connector: UNSET,
    inputSchema: object({ query: QUERY }, ['query']),
    outputSchema: object({ articles: objects({ title: text('Headline.'), url: text('Address.') }, 'Articles.') }),
  }),
  defineTool({
    id: 'newsapi_search',
    capability: 'news',
    name: 'News API: search articles',
    vendor: 'NewsAPI.org',
    products: ['NewsAPI', 'News API', 'NewsAPI.org'],
    description: 'Finds articles of many newspapers.',
    usage: WHEN_TO_READ,
    connector: http('GET', 'https://newsapi.org/v2/everything', {
      headers: { 'X-Api-Key': '{NEWSAPI_KEY}' },
      query: { q: '{query}', language: '{language}', sortBy: 'publishedAt' },
    }),
    auth: apiKey('NEWSAPI_KEY'),
    inputSchema: object({ query: QUERY, language: text('Two-letter code.') }, ['query']),
    outputSchema: object({ articles: objects({ title: text('Headline.'), url: text('Address.') }, 'Articles.') }),
    reference: 'https://newsapi.org/docs/endpoints/everything',
  }),
  defineTool({
    id: 'guardian_search',
    capability: 'news',
    name: 'The Guardian: search articles',
    vendor: 'The Guardian',
    products: ['The Guardian', 'Guardian'],
    description: 'Finds articles of The Guardian.',
    usage: WHEN_TO_READ,
    connector: http('GET', 'https://content.guardianapis.com/search', {
      query: { q: '{query}', 'order-by': 'newest', 'api-key': '{GUARDIAN_API_KEY}' },
    }),
    auth: apiKey('GUARDIAN_API_KEY'),
    inputSchema: object({ query: QUERY }, ['query']),
    outputSchema: object({
      response: object({ results: objects({ webTitle: text('Headline.'), webUrl: text('Address.') }, 'Articles.') }),
    }),
    reference: 'https://open-platform.theguardian.com/documentation/search',
  }),
];
