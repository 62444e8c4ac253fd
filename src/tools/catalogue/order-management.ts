import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { apiKey, basic, http, integer, object, objects, text, UNSET } from './schema-parts.js';

const ORDER_NUMBER = text('The number of the order.');
const WHEN_TO_LOOK = 'When somebody asks about an order: where it is, what is in it, whether it was paid.';
const TRACKING_WORDS = {
  en: ['track parcel', 'where is my package', 'delivery status', 'shipment'],
  es: ['seguimiento de paquete', 'envío'],
  de: ['Sendungsverfolgung', 'Paket verfolgen', 'Lieferung'],
  fr: ['suivi de colis', 'livraison'],
  pt: ['rastrear encomenda', 'entrega'],
  it: ['tracciare pacco', 'spedizione'],
  ru: ['отследить посылку', 'доставка'],
  zh: ['快递查询', '物流跟踪'],
  ja: ['荷物追跡', '配送状況'],
};

export const orderManagementTools: ToolsOfCapability = [
  defineTool({
    id: 'order_management',
    capability: 'order_management',
    name: 'Order system',
    description: 'Looks up orders and their delivery in the order system, and changes, cancels or returns them.',
    usage: WHEN_TO_LOOK,
    connector: UNSET,
    inputSchema: object(
      {
        order_number: ORDER_NUMBER,
        action: text('What is to be done; looking up when left out.', {
          enum: ['look_up', 'change', 'cancel', 'return'],
        }),
        details: text('What is to be changed or returned.'),
      },
      ['order_number'],
    ),
    outputSchema: object({
      status: text('The state of the order.'),
      delivery_date: text('When it comes.'),
      items: objects({}, 'What is in it.'),
    }),
    effect: 'write',
  }),
  defineTool({
    id: 'shopify_find_order',
    capability: 'order_management',
    name: 'Shopify: find an order',
    vendor: 'Shopify',
    products: ['Shopify'],
    description: 'Finds an order of a Shopify shop with its payment, fulfilment and tracking.',
    usage: WHEN_TO_LOOK,
    words: { en: ['order status'] },
    connector: http('POST', 'https://{SHOPIFY_STORE}.myshopify.com/admin/api/2026-01/graphql.json', {
      headers: { 'X-Shopify-Access-Token': '{SHOPIFY_ACCESS_TOKEN}' },
      body: {
        query:
          'query FindOrder($search: String!) { orders(first: 5, query: $search) { nodes { id name createdAt displayFinancialStatus displayFulfillmentStatus fulfillments { trackingInfo { number url } } } } }',
        variables: { search: 'name:{order_number}' },
      },
    }),
    auth: apiKey('SHOPIFY_ACCESS_TOKEN'),
    inputSchema: object({ order_number: ORDER_NUMBER }, ['order_number']),
    outputSchema: object({
      data: object({ orders: object({ nodes: objects({ id: text('The order.') }, 'Orders.') }) }),
    }),
    reference: 'https://shopify.dev/docs/api/admin-graphql/latest/queries/orders',
  }),
  defineTool({
    id: 'woocommerce_get_order',
    capability: 'order_management',
    name: 'WooCommerce: read an order',
    vendor: 'WooCommerce',
    products: ['WooCommerce', 'Woo'],
    description: 'Reads an order of a WooCommerce shop.',
    usage: WHEN_TO_LOOK,
    words: { en: ['order status'] },
    connector: http('GET', 'https://{WOOCOMMERCE_HOST}/wp-json/wc/v3/orders/{order_number}'),
    auth: basic('WOOCOMMERCE_KEY_AND_SECRET'),
    inputSchema: object({ order_number: integer('The number of the order.') }, ['order_number']),
    outputSchema: object({ id: integer('The order.'), status: text('Its state.'), total: text('What it cost.') }),
    reference: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#retrieve-an-order',
  }),
  defineTool({
    id: 'bigcommerce_get_order',
    capability: 'order_management',
    name: 'BigCommerce: read an order',
    vendor: 'BigCommerce',
    products: ['BigCommerce', 'Big Commerce'],
    description: 'Reads an order of a BigCommerce shop.',
    usage: WHEN_TO_LOOK,
    words: { en: ['order status'] },
    connector: http('GET', 'https://api.bigcommerce.com/stores/{BIGCOMMERCE_STORE_HASH}/v2/orders/{order_number}', {
      headers: { Accept: 'application/json', 'X-Auth-Token': '{BIGCOMMERCE_ACCESS_TOKEN}' },
    }),
    auth: apiKey('BIGCOMMERCE_ACCESS_TOKEN'),
    inputSchema: object({ order_number: integer('The number of the order.') }, ['order_number']),
    outputSchema: object({ id: integer('The order.'), status: text('Its state.') }),
    reference: 'https://developer.bigcommerce.com/docs/rest-management/orders',
  }),
  defineTool({
    id: 'shippo_track_shipment',
    capability: 'order_management',
    name: 'Shippo: track a shipment',
    vendor: 'Shippo',
    products: ['Shippo', 'goshippo'],
    description: 'Reads where a shipment is, for many carriers.',
    usage: 'When somebody asks where a parcel is and the tracking number is known.',
    words: TRACKING_WORDS,
    connector: http('GET', 'https://api.goshippo.com/tracks/{carrier}/{tracking_number}', {
      headers: { Authorization: 'ShippoToken {SHIPPO_API_TOKEN}' },
    }),
    auth: apiKey('SHIPPO_API_TOKEN'),
    inputSchema: object(
      {
        carrier: text('The carrier, such as usps, ups or dhl_express.'),
        tracking_number: text('The tracking number.'),
      },
      ['carrier', 'tracking_number'],
    ),
    outputSchema: object({ tracking_status: { type: 'object' }, eta: text('When it is expected.') }),
    reference: 'https://docs.goshippo.com/shippoapi/public-api/tracking-status/gettrack',
  }),
  defineTool({
    id: 'dhl_track_shipment',
    capability: 'order_management',
    name: 'DHL: track a shipment',
    vendor: 'DHL',
    products: ['DHL'],
    description: 'Reads where a DHL shipment is.',
    usage: 'When somebody asks where a parcel is and the tracking number is known.',
    words: TRACKING_WORDS,
    connector: http('GET', 'https://api-eu.dhl.com/track/shipments', {
      headers: { 'DHL-API-Key': '{DHL_API_KEY}' },
      query: { trackingNumber: '{tracking_number}' },
    }),
    auth: apiKey('DHL_API_KEY'),
    inputSchema: object({ tracking_number: text('The tracking number.') }, ['tracking_number']),
    outputSchema: object({
      shipments: objects({ id: text('The shipment.'), status: { type: 'object' } }, 'Shipments.'),
    }),
    reference: 'https://developer.dhl.com/api-reference/shipment-tracking',
  }),
];
