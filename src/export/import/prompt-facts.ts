import { type Blueprint, blueprintSchema } from '../../blueprint/schema.js';
import type { PromptFacts } from './read-prompt.js';

const LONGEST = 2000;

/** The blueprint with what a prompt says besides; the same thing is not said twice. */
export function withFacts(blueprint: Blueprint, facts: Omit<PromptFacts, 'rest'>): Blueprint {
  const { goals, guardrails, edgeCases, style, escalation } = blueprint;
  const isNew = (known: readonly { text: string }[], text: string) => !known.some((each) => each.text === text);
  return blueprintSchema.parse({
    ...blueprint,
    goals: [
      ...goals,
      ...facts.goals
        .filter(({ text }) => isNew(goals, text))
        .map(({ text, successCriteria }, at) => ({
          id: `goal_${goals.length + at + 1}`,
          text: cut(text),
          successCriteria: cut(successCriteria),
        })),
    ].slice(0, 100),
    guardrails: [
      ...guardrails,
      ...facts.guardrails
        .filter(({ text }) => isNew(guardrails, text))
        .map(({ kind, text }, at) => ({ id: `rule_${guardrails.length + at + 1}`, kind, text: cut(text) })),
    ].slice(0, 300),
    style: {
      ...style,
      tone: [...new Set([...style.tone, ...facts.tone.map(cut)])].slice(0, 200),
      examples: [
        ...style.examples,
        ...facts.examples.map(({ user, agent }) => ({ user: cut(user), agent: cut(agent) })),
      ].slice(0, 100),
    },
    edgeCases: [
      ...edgeCases,
      ...facts.edgeCases.map(({ situation, response }) => ({ situation: cut(situation), response: cut(response) })),
    ].slice(0, 200),
    escalation: {
      when: [...new Set([...escalation.when, ...facts.escalation.when.map(cut)])].slice(0, 200),
      to: escalation.to || cut(facts.escalation.to),
      message: escalation.message || cut(facts.escalation.message),
    },
  });
}

const cut = (text: string): string => text.slice(0, LONGEST);
