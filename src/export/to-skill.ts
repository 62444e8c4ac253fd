import { strToU8, zipSync } from 'fflate';
import { stringify } from 'yaml';
import { missingForPrompt } from '../blueprint/missing-for-prompt.js';
import type { Blueprint } from '../blueprint/schema.js';
import type { ExportTarget } from './export-target.js';
import { agentDescription, cut } from './platforms/agent-words.js';
import { latinSlug } from './platforms/latin-slug.js';
import { notExpressed } from './platforms/not-expressed.js';
import { platformWarnings } from './platforms/target.js';

const LONGEST_NAME = 64;
const LONGEST_DESCRIPTION = 1024;
const FIXED_TIME = new Date(1980, 0, 1);

/** An agent skill: a folder whose SKILL.md says when it is used and what to do then. */
export const skillTarget: ExportTarget = {
  target: 'skill',
  title: 'Agent skill',
  mediaType: 'application/zip',
  extension: 'zip',
  missing: missingForPrompt,
  warnings: (input) =>
    platformWarnings(input, 'generic', [
      ...notExpressed(input.blueprint, { connectors: [] }),
      ...(Object.keys(input.blueprint.model).length > 0 ? ['/model: is chosen by whoever uses the skill.'] : []),
    ]),
  write: ({ blueprint, prompt }) => {
    const name = skillName(blueprint);
    const front = stringify({ name, description: description(blueprint) }, { lineWidth: 0 });
    const files = { [`${name}/SKILL.md`]: strToU8(`---\n${front}---\n\n${prompt('generic')}`) };
    return zipSync(files, { mtime: FIXED_TIME, level: 6 });
  },
};

const skillName = ({ identity }: Blueprint): string =>
  latinSlug(identity.name, LONGEST_NAME) || latinSlug(`${identity.type}-agent`, LONGEST_NAME);

/** What it does and when it is used; angle brackets would be taken for tags. */
const description = (blueprint: Blueprint): string => {
  const goals = blueprint.goals.map(({ text }) => text).join('; ');
  return cut(
    `${agentDescription(blueprint, 500)}. Use it to: ${goals}`.replace(/\s+/g, ' ').replace(/[<>]/g, ''),
    LONGEST_DESCRIPTION,
  );
};
