import { describe, expect, test } from '@jest/globals';
import { hear } from './say.fixture.js';

const steps = (text: string) => hear(text, { topic: 'workflow' }).steps();

describe('how the work is done', () => {
  test('B14 conditions become branches, numbers are compared', () => {
    expect(steps('Ask for the budget. If it is under 5,000 send the brochure, otherwise book a visit.')).toEqual([
      'Ask for the budget',
      'if slots.budget < 5000 [send the brochure] else [book a visit]',
    ]);
    expect(
      steps(
        "If it's under five thousand we just e-mail them the brochure, because honestly we can't. If it's more, get them in. Put them in the CRM either way.",
      ),
    ).toEqual(['if slots.amount < 5000 [e-mail them the brochure] else [get them in]', 'Put them in the CRM']);
  });

  test.each([
    ['Transfer the user if and only if the request cannot be handled.', '[Transfer the user]'],
    ['if all copies are out offer to place a hold', 'if slots.all_copies_are_out == true [offer to place a hold]'],
    [
      'get the order number. if they want to return and it is under 30 days, start the return, else explain the policy',
      'else [explain the policy]',
    ],
    ['Refund the buyer unless the item was used.', '== false [Refund the buyer]'],
    ['If the user asks for a human 4 times, transfer the call.', 'slots.attempts >= 4 [transfer the call]'],
    ['when unclear open a ticket', 'if slots.unclear == true [open a ticket]'],
  ])('%s', (text, expected) => {
    expect(steps(text).join(' | ')).toContain(expected);
  });

  test('steps keep their order; "then" and actions part them', () => {
    expect(steps('new or returning? then slots. then text them a confirmation')).toEqual([
      'new or returning',
      'slots',
      'text them a confirmation',
    ]);
    expect(steps('Identify the employee, read the balance, and file the request.')).toEqual([
      'Identify the employee',
      'read the balance',
      'file the request',
    ]);
  });

  test('what is asked for becomes slots', () => {
    const { blueprint } = hear('Ask for the name, the email address and the budget.', { topic: 'workflow' });
    expect(blueprint.procedure[0]).toMatchObject({
      act: 'ask',
      slots: [
        { name: 'name', type: 'string' },
        { name: 'email', type: 'email' },
        { name: 'budget', type: 'number' },
      ],
    });
  });

  test('a list belongs to the step that introduces it', () => {
    const { steps: told } = hear(
      'You will take pizza orders.\nAsk for the following:\n* Number of pizzas\n* Size\n* Toppings',
    );
    expect(told()).toContain('Ask for the following: Number of pizzas, Size, Toppings');
  });

  test('a list under a condition belongs to its branch', () => {
    const { steps: told } = hear('If the title contains "project", do this:\n1. Create a task\n2. Notify the client');
    expect(told()).toEqual([
      'if slots.title_contains_project == true [do this; Create a task; Notify the client]'.replace('do this; ', ''),
    ]);
  });

  test('an indirect question is no condition', () => {
    expect(steps('Ask if they are new. Check if the room is free.')).toEqual([
      'Ask if they are new',
      'Check if the room is free',
    ]);
  });
});
