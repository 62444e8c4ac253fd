import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { bearer, http, oauth2, object, text, UNSET } from './schema-parts.js';

const POST_TEXT = text('The text of the post.');
const WHEN_TO_POST = 'When a post has been worded and agreed on.';
/** The agent words the post itself. */
const REQUIRES: string[] = [];

export const socialMediaTools: ToolsOfCapability = [
  defineTool({
    id: 'social_media_post',
    capability: 'social_media',
    name: 'Social media',
    description: 'Publishes a post on a social network.',
    usage: WHEN_TO_POST,
    connector: UNSET,
    inputSchema: object({ network: text('Which network.'), message: POST_TEXT }, ['message']),
    outputSchema: object({ post_id: text('The post.') }),
    effect: 'write',
    approval: 'always',
    requires: REQUIRES,
  }),
  defineTool({
    id: 'x_create_post',
    capability: 'social_media',
    name: 'X: create a post',
    vendor: 'X',
    products: ['X', 'Twitter', 'X (Twitter)'],
    description: 'Publishes a post on X.',
    usage: WHEN_TO_POST,
    words: { en: ['tweet'] },
    connector: http('POST', 'https://api.x.com/2/tweets', { body: { text: '{message}' } }),
    auth: oauth2('X_ACCESS_TOKEN'),
    inputSchema: object({ message: POST_TEXT }, ['message']),
    outputSchema: object({ data: object({ id: text('The post.') }) }),
    effect: 'write',
    approval: 'always',
    requires: REQUIRES,
    reference: 'https://docs.x.com/x-api/posts/create-post',
  }),
  defineTool({
    id: 'facebook_page_post',
    capability: 'social_media',
    name: 'Facebook: post on a page',
    vendor: 'Meta',
    products: ['Facebook', 'Meta', 'Facebook Page'],
    description: 'Publishes a post on a Facebook page.',
    usage: WHEN_TO_POST,
    connector: http('POST', 'https://graph.facebook.com/v26.0/{FACEBOOK_PAGE_ID}/feed', {
      body: { message: '{message}' },
    }),
    auth: bearer('FACEBOOK_PAGE_TOKEN'),
    inputSchema: object({ message: POST_TEXT }, ['message']),
    outputSchema: object({ id: text('The post.') }),
    effect: 'write',
    approval: 'always',
    requires: REQUIRES,
    reference: 'https://developers.facebook.com/docs/pages-api/posts/',
  }),
  defineTool({
    id: 'linkedin_create_post',
    capability: 'social_media',
    name: 'LinkedIn: create a post',
    vendor: 'LinkedIn',
    products: ['LinkedIn', 'Linked In'],
    description: 'Publishes a post on LinkedIn in the name of a person or an organisation.',
    usage: WHEN_TO_POST,
    connector: http('POST', 'https://api.linkedin.com/rest/posts', {
      headers: { 'LinkedIn-Version': '{LINKEDIN_VERSION}', 'X-Restli-Protocol-Version': '2.0.0' },
      body: {
        author: '{LINKEDIN_AUTHOR_URN}',
        commentary: '{message}',
        visibility: 'PUBLIC',
        distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
        lifecycleState: 'PUBLISHED',
      },
    }),
    auth: oauth2('LINKEDIN_ACCESS_TOKEN'),
    inputSchema: object({ message: POST_TEXT }, ['message']),
    effect: 'write',
    approval: 'always',
    requires: REQUIRES,
    reference: 'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api',
  }),
];
