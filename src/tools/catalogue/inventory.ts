import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { apiKey, basic, bearer, http, integer, object, objects, text, UNSET } from './schema-parts.js';

const WHEN_TO_LOOK = 'When somebody asks whether an article is there, in which size or colour, or how many are left.';

export const inventoryTools: ToolsOfCapability = [
  defineTool({
    id: 'inventory',
    capability: 'inventory',
    name: 'Stock',
    description: 'Reads how many pieces of an article are in stock.',
    usage: WHEN_TO_LOOK,
    connector: UNSET,
    inputSchema: object({ article: text('Name or number of the article.') }, ['article']),
    outputSchema: object({ available: { type: 'boolean' }, quantity: integer('How many are left.') }),
  }),
  defineTool({
    id: 'shopify_product_stock',
    capability: 'inventory',
    name: 'Shopify: stock of a product',
    vendor: 'Shopify',
    products: ['Shopify'],
    description: 'Finds products of a Shopify shop with their variants and how many are left.',
    usage: WHEN_TO_LOOK,
    connector: http('POST', 'https://{SHOPIFY_STORE}.myshopify.com/admin/api/2026-01/graphql.json', {
      headers: { 'X-Shopify-Access-Token': '{SHOPIFY_ACCESS_TOKEN}' },
      body: {
        query:
          'query Stock($search: String!) { products(first: 5, query: $search) { nodes { title totalInventory variants(first: 20) { nodes { title sku inventoryQuantity } } } } }',
        variables: { search: '{article}' },
      },
    }),
    auth: apiKey('SHOPIFY_ACCESS_TOKEN'),
    inputSchema: object({ article: text('What to look for.') }, ['article']),
    outputSchema: object({ data: { type: 'object' } }),
    reference: 'https://shopify.dev/docs/api/admin-graphql/latest/queries/products',
  }),
  defineTool({
    id: 'woocommerce_product_stock',
    capability: 'inventory',
    name: 'WooCommerce: stock of a product',
    vendor: 'WooCommerce',
    products: ['WooCommerce', 'Woo'],
    description: 'Finds products of a WooCommerce shop with their stock.',
    usage: WHEN_TO_LOOK,
    connector: http('GET', 'https://{WOOCOMMERCE_HOST}/wp-json/wc/v3/products', { query: { search: '{article}' } }),
    auth: basic('WOOCOMMERCE_KEY_AND_SECRET'),
    inputSchema: object({ article: text('What to look for.') }, ['article']),
    outputSchema: objects(
      { id: integer('The product.'), name: text('Its name.'), stock_quantity: integer('How many are left.') },
      'Products.',
    ),
    reference: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#list-all-products',
  }),
  defineTool({
    id: 'square_inventory_count',
    capability: 'inventory',
    name: 'Square: stock of an item',
    vendor: 'Square',
    products: ['Square'],
    description: 'Reads how many pieces of an item of the Square catalogue are left.',
    usage: WHEN_TO_LOOK,
    connector: http('GET', 'https://connect.squareup.com/v2/inventory/{catalog_object_id}'),
    auth: bearer('SQUARE_ACCESS_TOKEN'),
    inputSchema: object({ catalog_object_id: text('The item variation.') }, ['catalog_object_id']),
    outputSchema: object({
      counts: objects({ quantity: text('How many.'), state: text('In which state.') }, 'Counts.'),
    }),
    reference: 'https://developer.squareup.com/reference/square/inventory-api/retrieve-inventory-count',
  }),
];
