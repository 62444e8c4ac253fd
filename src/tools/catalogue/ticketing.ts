import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { apiKey, basic, bearer, email, http, integer, object, text, UNSET } from './schema-parts.js';

const TICKET = {
  subject: text('What it is about, in one line.'),
  description: text('The problem, and what was tried.'),
};
const REQUIRED = ['subject', 'description'];
const WHEN_TO_OPEN = 'When a problem cannot be solved in the conversation and somebody has to look after it.';
/** The agent words the ticket itself from the conversation. */
const REQUIRES: string[] = [];
const REQUESTER = { requester_name: text('Who has the problem.'), requester_email: email('Where the answer goes.') };

export const ticketingTools: ToolsOfCapability = [
  defineTool({
    id: 'create_ticket',
    capability: 'ticketing',
    name: 'Ticket system',
    description: 'Opens a ticket for the people who look after it.',
    usage: WHEN_TO_OPEN,
    connector: UNSET,
    inputSchema: object({ ...TICKET, requester_email: email('Where the answer goes.') }, REQUIRED),
    outputSchema: object({ ticket_id: text('The number of the ticket.') }),
    effect: 'write',
    requires: REQUIRES,
  }),
  defineTool({
    id: 'zendesk_create_ticket',
    capability: 'ticketing',
    name: 'Zendesk: create a ticket',
    vendor: 'Zendesk',
    products: ['Zendesk', 'Zendesk Support'],
    description: 'Opens a ticket in Zendesk.',
    usage: WHEN_TO_OPEN,
    connector: http('POST', 'https://{ZENDESK_SUBDOMAIN}.zendesk.com/api/v2/tickets', {
      body: {
        ticket: {
          subject: '{subject}',
          comment: { body: '{description}' },
          requester: { name: '{requester_name}', email: '{requester_email}' },
        },
      },
    }),
    auth: basic('ZENDESK_EMAIL_AND_TOKEN'),
    inputSchema: object({ ...TICKET, ...REQUESTER }, [...REQUIRED, 'requester_name', 'requester_email']),
    outputSchema: object({ ticket: object({ id: integer('The number of the ticket.'), status: text('Its state.') }) }),
    effect: 'write',
    requires: ['requester_email'],
    reference: 'https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/#create-ticket',
  }),
  defineTool({
    id: 'freshdesk_create_ticket',
    capability: 'ticketing',
    name: 'Freshdesk: create a ticket',
    vendor: 'Freshworks',
    products: ['Freshdesk', 'Freshworks'],
    description: 'Opens a ticket in Freshdesk.',
    usage: WHEN_TO_OPEN,
    connector: http('POST', 'https://{FRESHDESK_DOMAIN}.freshdesk.com/api/v2/tickets', {
      body: { subject: '{subject}', description: '{description}', email: '{requester_email}', priority: 1, status: 2 },
    }),
    auth: basic('FRESHDESK_KEY_AND_X'),
    inputSchema: object({ ...TICKET, requester_email: email('Where the answer goes.') }, [
      ...REQUIRED,
      'requester_email',
    ]),
    outputSchema: object({ id: integer('The number of the ticket.'), status: integer('Its state.') }),
    effect: 'write',
    requires: ['requester_email'],
    reference: 'https://developers.freshdesk.com/api/#create_ticket',
  }),
  defineTool({
    id: 'jira_create_issue',
    capability: 'ticketing',
    name: 'Jira: create an issue',
    vendor: 'Atlassian',
    products: ['Jira', 'Jira Service Management', 'Atlassian'],
    description: 'Opens an issue in a Jira project.',
    usage: WHEN_TO_OPEN,
    words: { en: ['bug report', 'issue'], de: ['Fehler melden', 'Vorgang'] },
    connector: http('POST', 'https://{ATLASSIAN_SITE}.atlassian.net/rest/api/2/issue', {
      body: {
        fields: {
          project: { key: '{JIRA_PROJECT_KEY}' },
          issuetype: { name: 'Task' },
          summary: '{subject}',
          description: '{description}',
        },
      },
    }),
    auth: basic('ATLASSIAN_EMAIL_AND_TOKEN'),
    inputSchema: object(TICKET, REQUIRED),
    outputSchema: object({ id: text('The issue.'), key: text('Its key, such as SUP-12.') }),
    effect: 'write',
    requires: REQUIRES,
    reference:
      'https://developer.atlassian.com/cloud/jira/platform/rest/v2/api-group-issues/#api-rest-api-2-issue-post',
  }),
  defineTool({
    id: 'linear_create_issue',
    capability: 'ticketing',
    name: 'Linear: create an issue',
    vendor: 'Linear',
    products: ['Linear', 'Linear.app'],
    description: 'Opens an issue for a Linear team.',
    usage: WHEN_TO_OPEN,
    words: { en: ['bug report', 'issue'] },
    connector: http('POST', 'https://api.linear.app/graphql', {
      headers: { Authorization: '{LINEAR_API_KEY}' },
      body: {
        query:
          'mutation CreateIssue($input: IssueCreateInput!) { issueCreate(input: $input) { success issue { id identifier url } } }',
        variables: { input: { teamId: '{LINEAR_TEAM_ID}', title: '{subject}', description: '{description}' } },
      },
    }),
    auth: apiKey('LINEAR_API_KEY'),
    inputSchema: object(TICKET, REQUIRED),
    outputSchema: object({ data: object({ issueCreate: object({ success: { type: 'boolean' } }) }) }),
    effect: 'write',
    requires: REQUIRES,
    reference: 'https://linear.app/developers/graphql',
  }),
  defineTool({
    id: 'github_create_issue',
    capability: 'ticketing',
    name: 'GitHub: create an issue',
    vendor: 'GitHub',
    products: ['GitHub', 'GitHub Issues'],
    description: 'Opens an issue in a GitHub repository.',
    usage: WHEN_TO_OPEN,
    words: { en: ['bug report', 'issue'] },
    connector: http('POST', 'https://api.github.com/repos/{GITHUB_OWNER}/{GITHUB_REPOSITORY}/issues', {
      headers: { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' },
      body: { title: '{subject}', body: '{description}' },
    }),
    auth: bearer('GITHUB_TOKEN'),
    inputSchema: object(TICKET, REQUIRED),
    outputSchema: object({ number: integer('The number of the issue.'), html_url: text('Where it can be seen.') }),
    effect: 'write',
    requires: REQUIRES,
    reference: 'https://docs.github.com/en/rest/issues/issues#create-an-issue',
  }),
  defineTool({
    id: 'servicenow_create_incident',
    capability: 'ticketing',
    name: 'ServiceNow: create an incident',
    vendor: 'ServiceNow',
    products: ['ServiceNow', 'Service Now'],
    description: 'Opens an incident in ServiceNow.',
    usage: WHEN_TO_OPEN,
    words: { en: ['IT incident', 'helpdesk'] },
    connector: http('POST', 'https://{SERVICENOW_INSTANCE}.service-now.com/api/now/table/incident', {
      headers: { Accept: 'application/json' },
      body: { short_description: '{subject}', description: '{description}' },
    }),
    auth: basic('SERVICENOW_USER_AND_PASSWORD'),
    inputSchema: object(TICKET, REQUIRED),
    outputSchema: object({ result: object({ number: text('The number of the incident.'), sys_id: text('Its id.') }) }),
    effect: 'write',
    requires: REQUIRES,
    reference:
      'https://www.servicenow.com/docs/bundle/zurich-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html',
  }),
];
