import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { apiKey, builtin, http, integer, object, text } from './schema-parts.js';

const WHEN_TO_RUN = 'When something has to be computed exactly, or code has to be tried before it is shown.';

export const codeExecutionTools: ToolsOfCapability = [
  defineTool({
    id: 'code_interpreter',
    capability: 'code_execution',
    name: 'Code execution',
    description: 'Runs code apart from everything else and returns what it prints.',
    usage: WHEN_TO_RUN,
    connector: builtin('code_interpreter'),
    inputSchema: object({ language: text('The programming language.'), code: text('The code.') }, ['code']),
    outputSchema: object({ stdout: text('What it printed.'), stderr: text('Its errors.') }),
  }),
  defineTool({
    id: 'judge0_run_code',
    capability: 'code_execution',
    name: 'Judge0: run code',
    vendor: 'Judge0',
    products: ['Judge0'],
    description: 'Runs code in one of many languages and returns what it prints.',
    usage: WHEN_TO_RUN,
    connector: http('POST', 'https://judge0-ce.p.rapidapi.com/submissions', {
      headers: { 'X-RapidAPI-Key': '{RAPIDAPI_KEY}', 'X-RapidAPI-Host': 'judge0-ce.p.rapidapi.com' },
      query: { wait: 'true' },
      body: { source_code: '{code}', language_id: '{language_id}', stdin: '{stdin}' },
    }),
    auth: apiKey('RAPIDAPI_KEY'),
    inputSchema: object(
      {
        code: text('The code.'),
        language_id: integer('The language as Judge0 numbers it.'),
        stdin: text('What it reads.'),
      },
      ['code', 'language_id'],
    ),
    outputSchema: object({ stdout: text('What it printed.'), stderr: text('Its errors.'), status: { type: 'object' } }),
    reference: 'https://ce.judge0.com/',
  }),
];
