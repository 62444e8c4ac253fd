import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { basic, bearer, builtin, http, integer, object, objects, text } from './schema-parts.js';

const QUERY = text('What to look for.');
const WHEN_TO_LOOK = 'When a question can be answered from the own documents, articles or policies.';

export const knowledgeBaseTools: ToolsOfCapability = [
  defineTool({
    id: 'knowledge_search',
    capability: 'knowledge_base',
    name: 'Knowledge base',
    description: 'Searches the documents that were given to the agent and returns the passages that fit.',
    usage: WHEN_TO_LOOK,
    connector: builtin('knowledge_search'),
    inputSchema: object({ query: QUERY }, ['query']),
    outputSchema: object({
      passages: objects({ text: text('The passage.'), source: text('Where it stands.') }, 'Passages.'),
    }),
  }),
  defineTool({
    id: 'notion_search',
    capability: 'knowledge_base',
    name: 'Notion: search pages',
    vendor: 'Notion',
    products: ['Notion'],
    description: 'Finds pages of a Notion workspace by their title.',
    usage: WHEN_TO_LOOK,
    connector: http('POST', 'https://api.notion.com/v1/search', {
      headers: { 'Notion-Version': '2022-06-28' },
      body: { query: '{query}', page_size: '{limit}' },
    }),
    auth: bearer('NOTION_TOKEN'),
    inputSchema: object({ query: QUERY, limit: integer('How many, at most 100.', { maximum: 100 }) }, ['query']),
    outputSchema: object({ results: objects({ id: text('The page.'), url: text('Address.') }, 'Pages.') }),
    reference: 'https://developers.notion.com/reference/post-search',
  }),
  defineTool({
    id: 'confluence_search',
    capability: 'knowledge_base',
    name: 'Confluence: search',
    vendor: 'Atlassian',
    products: ['Confluence'],
    description: 'Finds pages of a Confluence wiki with a CQL query.',
    usage: WHEN_TO_LOOK,
    words: { en: ['wiki'], de: ['Wiki'], ru: ['вики'] },
    connector: http('GET', 'https://{ATLASSIAN_SITE}.atlassian.net/wiki/rest/api/search', {
      query: { cql: 'text ~ "{query}"', limit: '{limit}' },
    }),
    auth: basic('ATLASSIAN_EMAIL_AND_TOKEN'),
    inputSchema: object({ query: QUERY, limit: integer('How many.') }, ['query']),
    outputSchema: object({
      results: objects({ title: text('Title.'), url: text('Address.'), excerpt: text('Extract.') }, 'Pages.'),
    }),
    reference:
      'https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-search/#api-wiki-rest-api-search-get',
  }),
  defineTool({
    id: 'zendesk_search_articles',
    capability: 'knowledge_base',
    name: 'Zendesk Guide: search articles',
    vendor: 'Zendesk',
    products: ['Zendesk Guide', 'Zendesk Help Center', 'Zendesk'],
    description: 'Finds articles of a Zendesk help center.',
    usage: WHEN_TO_LOOK,
    words: { en: ['help center', 'FAQ'] },
    connector: http('GET', 'https://{ZENDESK_SUBDOMAIN}.zendesk.com/api/v2/help_center/articles/search', {
      query: { query: '{query}', per_page: '{limit}' },
    }),
    auth: basic('ZENDESK_EMAIL_AND_TOKEN'),
    inputSchema: object({ query: QUERY, limit: integer('How many.') }, ['query']),
    outputSchema: object({
      results: objects({ title: text('Title.'), html_url: text('Address.'), snippet: text('Extract.') }, 'Articles.'),
    }),
    reference: 'https://developer.zendesk.com/api-reference/help_center/help-center-api/search/',
  }),
  defineTool({
    id: 'openai_vector_store_search',
    capability: 'knowledge_base',
    name: 'OpenAI: search a vector store',
    vendor: 'OpenAI',
    products: ['OpenAI vector store', 'OpenAI'],
    description: 'Finds passages of the files of an OpenAI vector store by meaning.',
    usage: WHEN_TO_LOOK,
    words: { en: ['retrieval', 'RAG', 'embeddings'] },
    connector: http('POST', 'https://api.openai.com/v1/vector_stores/{OPENAI_VECTOR_STORE_ID}/search', {
      body: { query: '{query}', max_num_results: '{limit}' },
    }),
    auth: bearer('OPENAI_API_KEY'),
    inputSchema: object({ query: QUERY, limit: integer('How many, at most 50.', { maximum: 50 }) }, ['query']),
    outputSchema: object({ data: objects({ filename: text('The file.'), score: { type: 'number' } }, 'Passages.') }),
    reference: 'https://platform.openai.com/docs/api-reference/vector-stores/search',
  }),
  defineTool({
    id: 'wikipedia_search',
    capability: 'knowledge_base',
    name: 'Wikipedia: search',
    vendor: 'Wikimedia',
    products: ['Wikipedia'],
    description: 'Finds articles of the English Wikipedia. It needs no key.',
    usage: 'When general knowledge has to be looked up.',
    words: {
      en: ['encyclopedia'],
      de: ['Lexikon'],
      es: ['enciclopedia'],
      ru: ['энциклопедия'],
      zh: ['百科'],
      ja: ['百科事典'],
    },
    connector: http('GET', 'https://en.wikipedia.org/w/rest.php/v1/search/page', {
      query: { q: '{query}', limit: '{limit}' },
    }),
    inputSchema: object({ query: QUERY, limit: integer('How many, at most 100.', { maximum: 100 }) }, ['query']),
    outputSchema: object({ pages: objects({ title: text('Title.'), excerpt: text('Extract.') }, 'Articles.') }),
    reference: 'https://www.mediawiki.org/wiki/API:REST_API/Reference',
  }),
];
