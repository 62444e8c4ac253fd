import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { apiKey, bearer, email, http, oauth2, object, text, UNSET } from './schema-parts.js';

const TITLE = text('The title of the document.');
const WHEN_TO_WRITE = 'When a document such as an offer, an invoice, a contract or a report is to be made.';

export const documentGenerationTools: ToolsOfCapability = [
  defineTool({
    id: 'generate_document',
    capability: 'document_generation',
    name: 'Documents',
    description: 'Makes a document such as a PDF from a template or from text.',
    usage: WHEN_TO_WRITE,
    connector: UNSET,
    inputSchema: object({ title: TITLE, content: text('What stands in it.') }, ['title', 'content']),
    outputSchema: object({ document_url: text('Where the document is.') }),
    effect: 'write',
    requires: [],
  }),
  defineTool({
    id: 'google_docs_create',
    capability: 'document_generation',
    name: 'Google Docs: create a document',
    vendor: 'Google',
    products: ['Google Docs', 'Google Doc', 'Google Workspace'],
    description: 'Makes an empty Google document with a title.',
    usage: WHEN_TO_WRITE,
    connector: http('POST', 'https://docs.googleapis.com/v1/documents', { body: { title: '{title}' } }),
    auth: oauth2('GOOGLE_DOCS_TOKEN'),
    inputSchema: object({ title: TITLE }, ['title']),
    outputSchema: object({ documentId: text('The document.'), title: TITLE }),
    effect: 'write',
    requires: [],
    reference: 'https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/create',
  }),
  defineTool({
    id: 'notion_create_page',
    capability: 'document_generation',
    name: 'Notion: create a page',
    vendor: 'Notion',
    products: ['Notion'],
    description: 'Adds a page with a title and a paragraph below a Notion page.',
    usage: WHEN_TO_WRITE,
    connector: http('POST', 'https://api.notion.com/v1/pages', {
      headers: { 'Notion-Version': '2022-06-28' },
      body: {
        parent: { page_id: '{NOTION_PARENT_PAGE_ID}' },
        properties: { title: { title: [{ text: { content: '{title}' } }] } },
        children: [
          {
            object: 'block',
            type: 'paragraph',
            paragraph: { rich_text: [{ type: 'text', text: { content: '{content}' } }] },
          },
        ],
      },
    }),
    auth: bearer('NOTION_TOKEN'),
    inputSchema: object(
      { title: TITLE, content: text('The paragraph, at most 2000 characters.', { maxLength: 2000 }) },
      ['title', 'content'],
    ),
    outputSchema: object({ id: text('The page.'), url: text('Address.') }),
    effect: 'write',
    requires: [],
    reference: 'https://developers.notion.com/reference/post-page',
  }),
  defineTool({
    id: 'pandadoc_create_document',
    capability: 'document_generation',
    name: 'PandaDoc: create a document',
    vendor: 'PandaDoc',
    products: ['PandaDoc', 'Panda Doc'],
    description: 'Makes a document from a PandaDoc template for a recipient.',
    usage: WHEN_TO_WRITE,
    words: { en: ['proposal', 'quote', 'contract'] },
    connector: http('POST', 'https://api.pandadoc.com/public/v1/documents', {
      headers: { Authorization: 'API-Key {PANDADOC_API_KEY}' },
      body: {
        name: '{title}',
        template_uuid: '{PANDADOC_TEMPLATE_ID}',
        recipients: [
          { email: '{recipient_email}', first_name: '{first_name}', last_name: '{last_name}', role: '{PANDADOC_ROLE}' },
        ],
      },
    }),
    auth: apiKey('PANDADOC_API_KEY'),
    inputSchema: object(
      {
        title: TITLE,
        recipient_email: email('Who gets it.'),
        first_name: text('First name.'),
        last_name: text('Last name.'),
      },
      ['title', 'recipient_email'],
    ),
    outputSchema: object({ id: text('The document.'), status: text('Its state.') }),
    effect: 'write',
    requires: ['recipient_email'],
    reference: 'https://developers.pandadoc.com/reference/create-document',
  }),
];
