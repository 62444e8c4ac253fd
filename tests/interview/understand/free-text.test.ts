import { describe, expect, test } from '@jest/globals';
import { hear } from './say.fixture.js';

const BAKERY = `We run a small bakery called Crumb & Co and need an assistant named Rye that takes cake orders and answers questions about allergens.
It should be warm and patient. It runs on our website as a chat.
Never promise a delivery date. Only take orders if the customer is over 18.
First ask for the name and the date, then check the calendar. If the order is under 50 euros, take it, otherwise hand over to the owner.`;

describe('what one message says', () => {
  test('B4 a description in prose fills every part of the blueprint that it speaks of', () => {
    const { blueprint, rules, wanted } = hear(BAKERY);
    expect(blueprint.identity.name).toBe('Rye');
    expect(blueprint.identity.type).toBe('hospitality');
    expect(blueprint.identity.channels).toEqual(['chat']);
    expect(blueprint.identity.languages).toEqual(['en']);
    expect(blueprint.style.tone).toEqual(['warm', 'patient']);
    expect(blueprint.goals.map(({ text }) => text)).toEqual(['takes cake orders', 'answers questions about allergens']);
    expect(rules()).toContain('must_not: Never promise a delivery date');
    expect(rules().some((rule) => rule.startsWith('only_if: Only take orders if'))).toBe(true);
    expect(wanted()).toContain('calendar');
  });

  test('every quote of the user stands in the message, and is no longer than a sentence or two', () => {
    const { blueprint } = hear(BAKERY);
    const quotes = Object.values(blueprint.evidence).filter(({ source }) => source === 'user');
    expect(quotes.length).toBeGreaterThan(8);
    for (const { quote } of quotes) {
      expect(BAKERY).toContain(quote);
      expect(quote?.length ?? 0).toBeLessThanOrEqual(400);
    }
  });

  test('items under headings go where their heading says', () => {
    const { blueprint, rules } = hear(
      '# Helpdesk\n\n## Goals\n- Reset passwords\n- Explain the VPN\n\n## Rules\n- Never ask for a password\n- Always log the call\n\n## Tone\n- calm\n- precise',
    );
    expect(blueprint.goals.map(({ text }) => text)).toEqual(['Reset passwords', 'Explain the VPN']);
    expect(rules()).toEqual(['privacy: Never ask for a password', 'must: Always log the call']);
    expect(blueprint.style.tone).toEqual(['calm', 'precise']);
  });

  test('a sentence about manner is a tone, not a rule', () => {
    const { blueprint } = hear('I need a support bot. Be polite and professional. Always be kind.');
    expect(blueprint.style.tone).toEqual(['polite', 'professional', 'kind']);
    expect(blueprint.guardrails).toEqual([]);
  });

  test('of two tones the one that is refused is left out', () => {
    expect(hear('warm and down to earth please, not salesy', { topic: 'tone' }).blueprint.style.tone).toEqual([
      'warm',
      'down-to-earth',
    ]);
  });

  test('a greeting is taken word for word, and the name that it gives', () => {
    const { blueprint } = hear(
      'I want a library bot. Greet people with "Hello, I am Quill. What are you looking for today?"',
    );
    expect(blueprint.style.greeting).toBe('Hello, I am Quill. What are you looking for today?');
    expect(blueprint.identity.name).toBe('Quill');
  });

  test('example dialogues, sources of knowledge and memory are taken', () => {
    const { blueprint } = hear(
      'I need an assistant for our gym members. It answers from our handbook and https://example.org/faq, and remembers preferences across sessions.\nUser: When do you open?\nAgent: At six, every day.',
    );
    expect(blueprint.style.examples).toEqual([{ user: 'When do you open?', agent: 'At six, every day.' }]);
    expect(blueprint.knowledge.map(({ kind, source }) => [kind, source])).toEqual(
      expect.arrayContaining([
        ['text', 'our handbook'],
        ['url', 'https://example.org/faq'],
      ]),
    );
    expect(blueprint.memory.scope).toBe('user');
  });

  test('the rule of a policy is not bought by a condition that merely says "cannot"', () => {
    const { rules, blueprint } = hear('You are a bank agent. If you cannot find the account, tell the customer.');
    expect(rules()).toEqual([]);
    expect(blueprint.procedure).toHaveLength(1);
  });

  test('a one-liner of an idea is kept word for word as its purpose', () => {
    expect(hear('need a bot for my dental office').blueprint.identity).toMatchObject({
      purpose: 'a bot for my dental office',
      type: 'health',
    });
  });
});

describe('tools', () => {
  test('B13 tools are heard by their name, by a product, and by the work that needs them', () => {
    const { wanted, needs } = hear(
      'I need a sales bot. It books appointments, saves leads in HubSpot and e-mails the brochure.',
    );
    expect(wanted()).toEqual(['calendar', 'crm', 'email']);
    expect(needs.get('crm')?.product).toBe('HubSpot');
  });

  test('what is refused is not wanted', () => {
    const { needs } = hear('order system and our FAQ pages, but no payments', { topic: 'tools' });
    expect(needs.get('payments')?.wanted).toBe(false);
    expect(needs.get('order_management')?.wanted).toBe(true);
    expect(needs.get('knowledge_base')?.wanted).toBe(true);
  });

  test('an address to be asked for is data, not a tool', () => {
    expect(hear('You ask for the email address and the phone number.').wanted()).toEqual([]);
  });

  test('B2 "no tools" is a fact with evidence at /tools', () => {
    const { blueprint } = hear('none, it just talks', { topic: 'tools' });
    expect(blueprint.evidence['/tools']).toMatchObject({ source: 'user', quote: 'none' });
  });
});
