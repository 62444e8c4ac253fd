import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { apiKey, http, integer, oauth2, object, objects, text, UNSET } from './schema-parts.js';

const QUERY = text('What is looked for.');
const WHEN_TO_FIND = 'When somebody looks for a product, compares products or wants a recommendation.';

export const shoppingTools: ToolsOfCapability = [
  defineTool({
    id: 'product_search',
    capability: 'shopping',
    name: 'Product search',
    description: 'Finds products with their prices.',
    usage: WHEN_TO_FIND,
    connector: UNSET,
    inputSchema: object({ query: QUERY, max_price: { type: 'number', description: 'What it may cost.' } }, ['query']),
    outputSchema: object({
      products: objects({ name: text('The product.'), price: text('Its price.'), url: text('Address.') }, 'Products.'),
    }),
  }),
  defineTool({
    id: 'shopify_search_products',
    capability: 'shopping',
    name: 'Shopify Storefront: search products',
    vendor: 'Shopify',
    products: ['Shopify', 'Shopify Storefront'],
    description: 'Finds products that a Shopify shop sells.',
    usage: WHEN_TO_FIND,
    connector: http('POST', 'https://{SHOPIFY_STORE}.myshopify.com/api/2026-01/graphql.json', {
      headers: { 'X-Shopify-Storefront-Access-Token': '{SHOPIFY_STOREFRONT_TOKEN}' },
      body: {
        query:
          'query Products($search: String!) { products(first: 10, query: $search) { nodes { title handle availableForSale priceRange { minVariantPrice { amount currencyCode } } } } }',
        variables: { search: '{query}' },
      },
    }),
    auth: apiKey('SHOPIFY_STOREFRONT_TOKEN'),
    inputSchema: object({ query: QUERY }, ['query']),
    outputSchema: object({ data: { type: 'object' } }),
    reference: 'https://shopify.dev/docs/api/storefront/latest/queries/products',
  }),
  defineTool({
    id: 'ebay_search_items',
    capability: 'shopping',
    name: 'eBay: search items',
    vendor: 'eBay',
    products: ['eBay'],
    description: 'Finds items that are sold on eBay.',
    usage: WHEN_TO_FIND,
    connector: http('GET', 'https://api.ebay.com/buy/browse/v1/item_summary/search', {
      query: { q: '{query}', limit: '{limit}' },
    }),
    auth: oauth2('EBAY_ACCESS_TOKEN'),
    inputSchema: object({ query: QUERY, limit: integer('How many.', { maximum: 200 }) }, ['query']),
    outputSchema: object({
      itemSummaries: objects({ itemId: text('The item.'), title: text('Its title.') }, 'Items.'),
    }),
    reference: 'https://developer.ebay.com/api-docs/buy/browse/resources/item_summary/methods/search',
  }),
];
