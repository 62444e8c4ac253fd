import type { ExportTarget } from './export-target.js';
import { a2aTarget } from './to-a2a.js';
import { anthropicTarget } from './to-anthropic.js';
import { createBundleTarget } from './to-bundle.js';
import { cagentTarget } from './to-cagent.js';
import { elevenlabsTarget } from './to-elevenlabs.js';
import { jsonTarget } from './to-json.js';
import { langgraphTarget } from './to-langgraph.js';
import { m365Target } from './to-m365.js';
import { markdownTarget } from './to-markdown.js';
import { openaiTarget } from './to-openai.js';
import { openaiAgentsTarget } from './to-openai-agents.js';
import { retellTarget } from './to-retell.js';
import { skillTarget } from './to-skill.js';
import { textTarget } from './to-text.js';
import { vapiTarget } from './to-vapi.js';
import { yamlTarget } from './to-yaml.js';

const FILES = {
  json: jsonTarget,
  yaml: yamlTarget,
  markdown: markdownTarget,
  text: textTarget,
  openai: openaiTarget,
  anthropic: anthropicTarget,
  elevenlabs: elevenlabsTarget,
  vapi: vapiTarget,
  retell: retellTarget,
  langgraph: langgraphTarget,
  'openai-agents': openaiAgentsTarget,
  a2a: a2aTarget,
  skill: skillTarget,
  m365: m365Target,
  cagent: cagentTarget,
};

/** What a blueprint can be taken away in, by the name of the target. */
export const exportTargets: Record<keyof typeof FILES | 'bundle', ExportTarget> = {
  ...FILES,
  bundle: createBundleTarget(Object.values(FILES)),
};
