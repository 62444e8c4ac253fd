import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { bearer, date, http, integer, oauth2, object, objects, text, UNSET } from './schema-parts.js';

const WHEN_TO_READ = 'When figures, trends or a report are asked for.';

export const analyticsTools: ToolsOfCapability = [
  defineTool({
    id: 'analytics',
    capability: 'analytics',
    name: 'Analytics',
    description: 'Reads figures and makes reports.',
    usage: WHEN_TO_READ,
    connector: UNSET,
    inputSchema: object(
      { question: text('What is to be known.'), from: date('From when.'), until: date('Until when.') },
      ['question'],
    ),
    outputSchema: object({ rows: objects({}, 'Figures.') }),
  }),
  defineTool({
    id: 'google_analytics_report',
    capability: 'analytics',
    name: 'Google Analytics: report',
    vendor: 'Google',
    products: ['Google Analytics', 'GA4'],
    description: 'Reads one metric of a Google Analytics 4 property by one dimension.',
    usage: WHEN_TO_READ,
    connector: http('POST', 'https://analyticsdata.googleapis.com/v1beta/properties/{GA4_PROPERTY_ID}:runReport', {
      body: {
        dateRanges: [{ startDate: '{from}', endDate: '{until}' }],
        dimensions: [{ name: '{dimension}' }],
        metrics: [{ name: '{metric}' }],
      },
    }),
    auth: oauth2('GOOGLE_ANALYTICS_TOKEN'),
    inputSchema: object(
      {
        from: text('First day, YYYY-MM-DD or such as 7daysAgo.'),
        until: text('Last day, YYYY-MM-DD or today.'),
        dimension: text('Such as country.'),
        metric: text('Such as activeUsers.'),
      },
      ['from', 'until', 'dimension', 'metric'],
    ),
    outputSchema: object({ rows: objects({}, 'Figures.'), rowCount: integer('How many.') }),
    reference: 'https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/properties/runReport',
  }),
  defineTool({
    id: 'posthog_query',
    capability: 'analytics',
    name: 'PostHog: query',
    vendor: 'PostHog',
    products: ['PostHog'],
    description: 'Reads events of PostHog with a HogQL query.',
    usage: WHEN_TO_READ,
    connector: http('POST', 'https://us.posthog.com/api/projects/{POSTHOG_PROJECT_ID}/query/', {
      body: { query: { kind: 'HogQLQuery', query: '{hogql}' } },
    }),
    auth: bearer('POSTHOG_PERSONAL_API_KEY'),
    inputSchema: object({ hogql: text('A HogQL query.') }, ['hogql']),
    outputSchema: object({ results: { type: 'array' }, columns: { type: 'array' } }),
    reference: 'https://posthog.com/docs/api/queries',
  }),
];
