import type { Topic } from '../../blueprint/question.js';
import type { AgentType, Capability } from '../../blueprint/schema.js';
import { type Facts, noFacts } from './facts.js';
import { findAudience } from './find-audience.js';
import { findChannels } from './find-channels.js';
import { findEdgeCases } from './find-edge-cases.js';
import { findEscalation } from './find-escalation.js';
import { findLanguages } from './find-languages.js';
import { findName, nameInGreeting } from './find-name.js';
import { findNeeds } from './find-needs.js';
import { findPurpose } from './find-purpose.js';
import { findRules } from './find-rules.js';
import { findSteps } from './find-steps.js';
import { findTones } from './find-tone.js';
import { findType } from './find-type.js';
import { findExamples, findGreeting, findKnowledge, findMemory, findSuccess, speakerOf } from './find-words.js';
import type { Reading, Sentence } from './reading.js';

const UNSURE = 0.7;
/** Words that name a tool elsewhere, and in this trade what is sold or played with. */
const MEANS_OTHERWISE: Readonly<Partial<Record<AgentType, readonly Capability[]>>> = {
  travel: ['ticketing'],
  entertainment: ['ticketing', 'inventory'],
  hospitality: ['ticketing'],
};
const meansOtherwise = (type: AgentType | undefined, capability: Capability): boolean =>
  type !== undefined && (MEANS_OTHERWISE[type]?.includes(capability) ?? false);

/** Everything that free text says about the agent, whatever was asked. */
export function readFacts(reading: Reading, sentences: readonly Sentence[], topic: Topic | null): Facts {
  const told = sentences.filter((sentence) => speakerOf(sentence) === null && sentence.section !== 'examples');
  const tones = findTones(reading, told, topic === 'tone');
  const { purpose, goals } = findPurpose(reading, told);
  const greeting = findGreeting(reading, told);
  const type = findType(reading, told);
  return {
    ...noFacts(),
    type,
    name: findName(reading, told) ?? (greeting ? nameInGreeting(reading, greeting.value) : null),
    purpose,
    goals,
    audience: findAudience(reading, told, topic !== null),
    tone: tones.wanted,
    notTone: tones.unwanted,
    verbosity: tones.verbosity,
    languages: findLanguages(reading, told, topic === 'language'),
    channels: findChannels(reading, told, topic === 'channel'),
    needs: findNeeds(reading, told, topic === 'tools').filter(
      (need) => topic === 'tools' || need.confidence > UNSURE || !meansOtherwise(type?.value, need.capability),
    ),
    rules: findRules(reading, told, topic === 'constraints'),
    escalation: findEscalation(reading, told, topic === 'escalation'),
    greeting,
    examples: findExamples(reading, sentences),
    edgeCases: findEdgeCases(reading, told, topic === 'edge_cases'),
    knowledge: findKnowledge(reading, told, topic === 'knowledge'),
    memory: findMemory(reading, told),
    success: findSuccess(reading, told, topic === 'success'),
    procedure: findSteps(reading, told, topic),
  };
}
