import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { http, integer, oauth2, object, objects, text, UNSET } from './schema-parts.js';

const QUERY = text('Words of the name or the content.');
const WHEN_TO_FIND = 'When a document or a file has to be found or sent.';
const FILE = { id: text('The file.'), name: text('Its name.') };

export const fileStorageTools: ToolsOfCapability = [
  defineTool({
    id: 'file_storage',
    capability: 'file_storage',
    name: 'File storage',
    description: 'Finds, reads and keeps files.',
    usage: WHEN_TO_FIND,
    connector: UNSET,
    inputSchema: object({ query: QUERY }, ['query']),
    outputSchema: object({ files: objects(FILE, 'Files.') }),
  }),
  defineTool({
    id: 'google_drive_search',
    capability: 'file_storage',
    name: 'Google Drive: search files',
    vendor: 'Google',
    products: ['Google Drive', 'gdrive', 'Google Workspace'],
    description: 'Finds files in Google Drive.',
    usage: WHEN_TO_FIND,
    connector: http('GET', 'https://www.googleapis.com/drive/v3/files', {
      query: { q: "fullText contains '{query}'", pageSize: '{limit}' },
    }),
    auth: oauth2('GOOGLE_DRIVE_TOKEN'),
    inputSchema: object({ query: QUERY, limit: integer('How many.') }, ['query']),
    outputSchema: object({ files: objects(FILE, 'Files.') }),
    reference: 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list',
  }),
  defineTool({
    id: 'onedrive_search',
    capability: 'file_storage',
    name: 'OneDrive: search files',
    vendor: 'Microsoft',
    products: ['OneDrive', 'SharePoint', 'Microsoft 365', 'Office 365'],
    description: 'Finds files in OneDrive.',
    usage: WHEN_TO_FIND,
    connector: http('GET', "https://graph.microsoft.com/v1.0/me/drive/root/search(q='{query}')"),
    auth: oauth2('MICROSOFT_GRAPH_TOKEN'),
    inputSchema: object({ query: QUERY }, ['query']),
    outputSchema: object({ value: objects({ ...FILE, webUrl: text('Address.') }, 'Files.') }),
    reference: 'https://learn.microsoft.com/en-us/graph/api/driveitem-search',
  }),
  defineTool({
    id: 'dropbox_search',
    capability: 'file_storage',
    name: 'Dropbox: search files',
    vendor: 'Dropbox',
    products: ['Dropbox'],
    description: 'Finds files in Dropbox.',
    usage: WHEN_TO_FIND,
    connector: http('POST', 'https://api.dropboxapi.com/2/files/search_v2', { body: { query: '{query}' } }),
    auth: oauth2('DROPBOX_TOKEN'),
    inputSchema: object({ query: QUERY }, ['query']),
    outputSchema: object({
      matches: objects({ metadata: { type: 'object' } }, 'Files.'),
      has_more: { type: 'boolean' },
    }),
    reference: 'https://www.dropbox.com/developers/documentation/http/documentation#files-search',
  }),
  defineTool({
    id: 'box_search',
    capability: 'file_storage',
    name: 'Box: search files',
    vendor: 'Box',
    products: ['Box', 'Box.com'],
    description: 'Finds files in Box.',
    usage: WHEN_TO_FIND,
    connector: http('GET', 'https://api.box.com/2.0/search', { query: { query: '{query}', limit: '{limit}' } }),
    auth: oauth2('BOX_TOKEN'),
    inputSchema: object({ query: QUERY, limit: integer('How many.', { maximum: 200 }) }, ['query']),
    outputSchema: object({ entries: objects(FILE, 'Files.') }),
    reference: 'https://developer.box.com/reference/get-search/',
  }),
];
