import type { AgentType, Capability } from '../../../blueprint/schema.js';
import type { ToneWord } from '../../messages/message-texts.js';

/** What is usual for a kind of agent, whatever its language. */
export type KindRow = {
  /** The first two are taken where the user leaves the tone open; all are offered. */
  tones: readonly [ToneWord, ToneWord, ToneWord, ToneWord];
  /** Offered as tools. */
  tools: readonly Capability[];
  /** Whether there is a team that can take over. */
  hasTeam: boolean;
};

export const KIND_TABLE: Record<AgentType, KindRow> = {
  customer_support: {
    tones: ['friendly', 'patient', 'professional', 'empathetic'],
    tools: ['knowledge_base', 'order_management', 'ticketing', 'crm', 'email'],
    hasTeam: true,
  },
  sales: {
    tones: ['friendly', 'professional', 'warm', 'enthusiastic'],
    tools: ['crm', 'calendar', 'email', 'shopping', 'payments'],
    hasTeam: true,
  },
  education: {
    tones: ['patient', 'encouraging', 'clear', 'playful'],
    tools: ['knowledge_base', 'file_storage', 'web_search', 'calendar'],
    hasTeam: true,
  },
  health: {
    tones: ['calm', 'empathetic', 'friendly', 'professional'],
    tools: ['calendar', 'sms', 'email', 'knowledge_base'],
    hasTeam: true,
  },
  coding: {
    tones: ['precise', 'concise', 'friendly', 'patient'],
    tools: ['code_execution', 'web_search', 'file_storage', 'http_api'],
    hasTeam: false,
  },
  hr: {
    tones: ['polite', 'neutral', 'friendly', 'precise'],
    tools: ['hr_system', 'knowledge_base', 'ticketing', 'calendar', 'email'],
    hasTeam: true,
  },
  real_estate: {
    tones: ['professional', 'friendly', 'warm', 'clear'],
    tools: ['crm', 'calendar', 'database', 'maps', 'email'],
    hasTeam: true,
  },
  hospitality: {
    tones: ['warm', 'polite', 'friendly', 'professional'],
    tools: ['reservation', 'messaging', 'calendar', 'email', 'knowledge_base'],
    hasTeam: true,
  },
  travel: {
    tones: ['friendly', 'enthusiastic', 'clear', 'professional'],
    tools: ['travel_booking', 'web_search', 'maps', 'weather', 'email'],
    hasTeam: true,
  },
  finance: {
    tones: ['professional', 'precise', 'clear', 'polite'],
    tools: ['spreadsheet', 'database', 'payments', 'document_generation', 'analytics'],
    hasTeam: true,
  },
  personal_assistant: {
    tones: ['friendly', 'concise', 'polite', 'warm'],
    tools: ['calendar', 'email', 'web_search', 'messaging', 'weather'],
    hasTeam: false,
  },
  operations: {
    tones: ['clear', 'concise', 'neutral', 'friendly'],
    tools: ['ticketing', 'database', 'spreadsheet', 'messaging', 'email'],
    hasTeam: true,
  },
  content_creation: {
    tones: ['enthusiastic', 'clear', 'playful', 'professional'],
    tools: ['web_search', 'social_media', 'image_generation', 'document_generation'],
    hasTeam: false,
  },
  research: {
    tones: ['neutral', 'precise', 'clear', 'concise'],
    tools: ['web_search', 'knowledge_base', 'file_storage', 'document_generation'],
    hasTeam: false,
  },
  legal: {
    tones: ['professional', 'neutral', 'precise', 'calm'],
    tools: ['knowledge_base', 'document_generation', 'calendar', 'email'],
    hasTeam: true,
  },
  entertainment: {
    tones: ['playful', 'friendly', 'enthusiastic', 'warm'],
    tools: ['web_search', 'image_generation', 'speech', 'news'],
    hasTeam: false,
  },
  other: {
    tones: ['friendly', 'clear', 'professional', 'warm'],
    tools: ['knowledge_base', 'calendar', 'email', 'web_search', 'database'],
    hasTeam: true,
  },
};
