import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { bearer, FORM, http, integer, number, oauth2, object, text, UNSET } from './schema-parts.js';

const AMOUNT_AS_TEXT = text('The amount with two decimals, such as 10.00.', { pattern: '^\\d+\\.\\d{2}$' });
const CURRENCY = text('ISO 4217 code, such as EUR.', { pattern: '^[A-Za-z]{3}$' });
const WHEN_TO_PAY = 'When somebody wants to pay and the amount is known.';

export const paymentTools: ToolsOfCapability = [
  defineTool({
    id: 'payments',
    capability: 'payments',
    name: 'Payments',
    description: 'Takes a payment, or sends a link with which a person can pay.',
    usage: WHEN_TO_PAY,
    connector: UNSET,
    inputSchema: object({ amount: number('How much.'), currency: CURRENCY, description: text('What is paid for.') }, [
      'amount',
      'currency',
    ]),
    outputSchema: object({
      payment_id: text('The payment.'),
      status: text('Its state.'),
      url: text('Where it is paid.'),
    }),
    effect: 'write',
    approval: 'always',
    requires: ['amount'],
  }),
  defineTool({
    id: 'stripe_create_payment_link',
    capability: 'payments',
    name: 'Stripe: payment link',
    vendor: 'Stripe',
    products: ['Stripe'],
    description: 'Makes a link on which a price of the Stripe account can be paid.',
    usage: WHEN_TO_PAY,
    words: { en: ['checkout', 'pay link'] },
    connector: http('POST', 'https://api.stripe.com/v1/payment_links', {
      headers: FORM,
      body: { 'line_items[0][price]': '{price_id}', 'line_items[0][quantity]': '{quantity}' },
    }),
    auth: bearer('STRIPE_SECRET_KEY'),
    inputSchema: object(
      { price_id: text('The id of the price in Stripe.'), quantity: integer('How many.', { minimum: 1 }) },
      ['price_id', 'quantity'],
    ),
    outputSchema: object({ id: text('The link.'), url: text('Where it is paid.') }),
    effect: 'write',
    requires: ['quantity'],
    reference: 'https://docs.stripe.com/api/payment-link/create',
  }),
  defineTool({
    id: 'stripe_refund',
    capability: 'payments',
    name: 'Stripe: refund',
    vendor: 'Stripe',
    products: ['Stripe'],
    description: 'Pays back a payment, whole or in part.',
    usage: 'When a refund has been decided on and the payment is known.',
    words: {
      en: ['refund', 'money back'],
      es: ['reembolso', 'devolver dinero'],
      de: ['Erstattung', 'Geld zurück'],
      fr: ['remboursement'],
      pt: ['reembolso', 'estorno'],
      it: ['rimborso'],
      ru: ['возврат денег'],
      zh: ['退款'],
      ja: ['返金'],
    },
    connector: http('POST', 'https://api.stripe.com/v1/refunds', {
      headers: FORM,
      body: { payment_intent: '{payment_intent_id}', amount: '{amount_in_cents}' },
    }),
    auth: bearer('STRIPE_SECRET_KEY'),
    inputSchema: object(
      { payment_intent_id: text('The payment.'), amount_in_cents: integer('How much; all of it when left out.') },
      ['payment_intent_id'],
    ),
    outputSchema: object({ id: text('The refund.'), status: text('Its state.') }),
    effect: 'destructive',
    reference: 'https://docs.stripe.com/api/refunds/create',
  }),
  defineTool({
    id: 'paypal_create_order',
    capability: 'payments',
    name: 'PayPal: create an order to pay',
    vendor: 'PayPal',
    products: ['PayPal', 'Pay Pal'],
    description: 'Starts a payment with PayPal; the answer has the link on which the person approves it.',
    usage: WHEN_TO_PAY,
    connector: http('POST', 'https://api-m.paypal.com/v2/checkout/orders', {
      body: {
        intent: 'CAPTURE',
        purchase_units: [{ description: '{description}', amount: { currency_code: '{currency}', value: '{amount}' } }],
      },
    }),
    auth: oauth2('PAYPAL_ACCESS_TOKEN'),
    inputSchema: object({ amount: AMOUNT_AS_TEXT, currency: CURRENCY, description: text('What is paid for.') }, [
      'amount',
      'currency',
    ]),
    outputSchema: object({ id: text('The order.'), status: text('Its state.'), links: { type: 'array' } }),
    effect: 'write',
    requires: ['amount'],
    reference: 'https://developer.paypal.com/docs/api/orders/v2/#orders_create',
  }),
  defineTool({
    id: 'square_create_payment_link',
    capability: 'payments',
    name: 'Square: payment link',
    vendor: 'Square',
    products: ['Square', 'Square Payments'],
    description: 'Makes a checkout page of Square on which an amount can be paid.',
    usage: WHEN_TO_PAY,
    words: { en: ['checkout', 'pay link'] },
    connector: http('POST', 'https://connect.squareup.com/v2/online-checkout/payment-links', {
      body: {
        quick_pay: {
          name: '{description}',
          price_money: { amount: '{amount_in_cents}', currency: '{currency}' },
          location_id: '{SQUARE_LOCATION_ID}',
        },
      },
    }),
    auth: bearer('SQUARE_ACCESS_TOKEN'),
    inputSchema: object(
      {
        amount_in_cents: integer('How much, in the smallest unit.'),
        currency: CURRENCY,
        description: text('What is paid for.'),
      },
      ['amount_in_cents', 'currency', 'description'],
    ),
    outputSchema: object({ payment_link: object({ id: text('The link.'), url: text('Where it is paid.') }) }),
    effect: 'write',
    requires: ['amount_in_cents'],
    reference: 'https://developer.squareup.com/reference/square/checkout-api/create-payment-link',
  }),
  defineTool({
    id: 'mollie_create_payment',
    capability: 'payments',
    name: 'Mollie: create a payment',
    vendor: 'Mollie',
    products: ['Mollie'],
    description: 'Starts a payment with Mollie; the answer has the link on which it is paid.',
    usage: WHEN_TO_PAY,
    connector: http('POST', 'https://api.mollie.com/v2/payments', {
      body: {
        amount: { currency: '{currency}', value: '{amount}' },
        description: '{description}',
        redirectUrl: '{MOLLIE_REDIRECT_URL}',
      },
    }),
    auth: bearer('MOLLIE_API_KEY'),
    inputSchema: object({ amount: AMOUNT_AS_TEXT, currency: CURRENCY, description: text('What is paid for.') }, [
      'amount',
      'currency',
      'description',
    ]),
    outputSchema: object({ id: text('The payment.'), status: text('Its state.'), _links: { type: 'object' } }),
    effect: 'write',
    requires: ['amount'],
    reference: 'https://docs.mollie.com/reference/create-payment',
  }),
];
