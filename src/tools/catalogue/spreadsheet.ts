import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { http, list, oauth2, object, text, UNSET } from './schema-parts.js';

const RANGE = text('The range in A1 notation, such as Orders!A1:F.');
const ROWS = list(list({}, 'The cells of a row.'), 'Rows.');
const WHEN_TO_READ = 'When something that stands in the spreadsheet is needed.';
const WHEN_TO_ADD = 'When what was collected is to be kept as a row.';

export const spreadsheetTools: ToolsOfCapability = [
  defineTool({
    id: 'spreadsheet',
    capability: 'spreadsheet',
    name: 'Spreadsheet',
    description: 'Reads rows of a spreadsheet and adds rows to it.',
    usage: 'When something is to be looked up in the spreadsheet or kept in it.',
    connector: UNSET,
    inputSchema: object({ sheet: text('The sheet.'), rows: ROWS }),
    outputSchema: object({ rows: ROWS }),
    effect: 'write',
  }),
  defineTool({
    id: 'google_sheets_append_rows',
    capability: 'spreadsheet',
    name: 'Google Sheets: add rows',
    vendor: 'Google',
    products: ['Google Sheets', 'Google Sheet', 'Google Tabellen', 'Google Workspace'],
    description: 'Adds rows below a table in Google Sheets.',
    usage: WHEN_TO_ADD,
    words: { en: ['log row', 'save answers'] },
    connector: http(
      'POST',
      'https://sheets.googleapis.com/v4/spreadsheets/{GOOGLE_SPREADSHEET_ID}/values/{range}:append',
      { query: { valueInputOption: 'USER_ENTERED' }, body: { values: '{rows}' } },
    ),
    auth: oauth2('GOOGLE_SHEETS_TOKEN'),
    inputSchema: object({ range: RANGE, rows: ROWS }, ['range', 'rows']),
    outputSchema: object({ updates: { type: 'object' } }),
    effect: 'write',
    requires: [],
    reference: 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/append',
  }),
  defineTool({
    id: 'google_sheets_read_range',
    capability: 'spreadsheet',
    name: 'Google Sheets: read a range',
    vendor: 'Google',
    products: ['Google Sheets', 'Google Sheet', 'Google Tabellen', 'Google Workspace'],
    description: 'Reads cells of Google Sheets.',
    usage: WHEN_TO_READ,
    connector: http('GET', 'https://sheets.googleapis.com/v4/spreadsheets/{GOOGLE_SPREADSHEET_ID}/values/{range}'),
    auth: oauth2('GOOGLE_SHEETS_TOKEN'),
    inputSchema: object({ range: RANGE }, ['range']),
    outputSchema: object({ range: RANGE, values: ROWS }),
    reference: 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/get',
  }),
  defineTool({
    id: 'excel_add_table_row',
    capability: 'spreadsheet',
    name: 'Excel: add rows to a table',
    vendor: 'Microsoft',
    products: ['Excel', 'Microsoft Excel', 'Excel Online', 'Microsoft 365', 'Office 365'],
    description: 'Adds rows to a table of an Excel workbook in OneDrive.',
    usage: WHEN_TO_ADD,
    words: { en: ['log row', 'save answers'] },
    connector: http(
      'POST',
      'https://graph.microsoft.com/v1.0/me/drive/items/{EXCEL_FILE_ID}/workbook/tables/{table}/rows',
      { body: { values: '{rows}' } },
    ),
    auth: oauth2('MICROSOFT_GRAPH_TOKEN'),
    inputSchema: object({ table: text('The table.'), rows: ROWS }, ['table', 'rows']),
    outputSchema: object({ index: { type: 'integer' }, values: ROWS }),
    effect: 'write',
    requires: [],
    reference: 'https://learn.microsoft.com/en-us/graph/api/table-post-rows',
  }),
];
