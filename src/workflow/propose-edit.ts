import { diffBlueprints, type PatchOperation } from '../blueprint/patch.js';
import type { Blueprint } from '../blueprint/schema.js';
import type { Workflow, WorkflowNode } from '../blueprint/workflow-schema.js';
import { EDIT_MESSAGES } from './data/edit-messages.js';
import { ANAPHOR, OTHER_TOPIC } from './data/edit-words.js';
import { LANGUAGES, type Language } from './data/messages.js';
import { applyEdit } from './edit/apply-edit.js';
import { numberedSteps } from './edit/find-step.js';
import { type EditRequest, readEdits } from './edit/read-edit.js';
import { fill } from './synthesis/words.js';
import { validateWorkflow } from './validate-workflow.js';

/** Longer messages tell about more than one change of the workflow. */
const LONGEST_SENTENCE = 300;

/**
 * What a sentence would change: `patch` over the blueprint and `summary` in the sentence's language; or `ask`, where it
 * is an edit but not clear which. Without a patch and without `ask` the sentence is not about the workflow.
 */
export type EditProposal = { patch: PatchOperation[] | null; summary: string; ask?: string; workflow?: Workflow };

/**
 * Reads a person's wish to change the workflow ("swap steps 2 and 3", "vor der Rückerstattung die E-Mail prüfen").
 * Nothing is applied. The change touches what was named and nothing else, and never makes a sound workflow unsound:
 * where it would, it is asked what should happen instead. Never guesses between two steps.
 */
export function proposeEdit(text: string, blueprint: Blueprint): EditProposal {
  const question: EditProposal = { patch: null, summary: '' };
  let asked: EditRequest['act'] | undefined;
  if (text.length > LONGEST_SENTENCE) return question;
  for (const request of readEdits(text, languageOf(blueprint))) {
    // Where the wish is clear and the step is not, what else it may mean would be a guess.
    if (asked !== undefined && (request.strength === 'weak' || request.act !== asked)) continue;
    const outcome = applyEdit(request, blueprint);
    if ('workflow' in outcome) return propose(blueprint, request, outcome);
    const isMeant =
      outcome.why === 'unsure' ||
      outcome.why === 'needed' ||
      (outcome.why === 'impossible' && request.act === 'reword');
    if (request.strength !== 'clear' && !isMeant) continue;
    if (outcome.why === 'none' && isOther(outcome.words.a ?? '')) continue;
    asked ??= request.act;
    question.ask ??= fill(EDIT_MESSAGES[request.language][outcome.why], {
      ...outcome.words,
      steps: stepsInWords(outcome.choose, blueprint.workflow),
    }).trim();
    // Where the steps are known and the change is not possible, another reading of the sentence would be a guess.
    if (outcome.why === 'needed' || outcome.why === 'branches') break;
  }
  return question;
}

/** Whether a phrase means something else than a step, or nothing that can be known from it. */
const isOther = (phrase: string): boolean => OTHER_TOPIC.test(phrase) || ANAPHOR.test(phrase);

function propose(
  blueprint: Blueprint,
  { language, act }: EditRequest,
  { workflow, words, did = act }: { workflow: Workflow; words: Record<string, string>; did?: EditRequest['act'] },
): EditProposal {
  const broken = newError(blueprint, workflow);
  if (broken !== null) {
    const subject = words.a || words.b || words.x || '';
    return { patch: null, summary: '', ask: fill(EDIT_MESSAGES[language].needed, { a: subject, b: broken }) };
  }
  const patch = diffBlueprints(blueprint, { ...blueprint, workflow });
  if (patch.length === 0)
    return {
      patch: null,
      summary: '',
      ask: fill(EDIT_MESSAGES[language].impossible, { steps: stepsInWords([], workflow) }),
    };
  return { patch, summary: fill(EDIT_MESSAGES[language][did], words), workflow };
}

/** The title of a node at which the change would break a rule that was kept before; null where it breaks none. */
function newError(blueprint: Blueprint, workflow: Workflow): string | null {
  const errorsOf = (checked: Workflow) =>
    validateWorkflow(checked, blueprint).filter((found) => found.severity === 'error');
  const before = new Set(errorsOf(blueprint.workflow).map(({ code, nodeId }) => `${code} ${nodeId}`));
  const added = errorsOf(workflow).find(({ code, nodeId }) => !before.has(`${code} ${nodeId}`));
  if (added === undefined) return null;
  return workflow.nodes.find((node) => node.id === added.nodeId)?.title ?? added.message;
}

const stepsInWords = (choose: readonly WorkflowNode[], workflow: Workflow): string => {
  const steps = choose.length > 0 ? choose : numberedSteps(workflow).slice(0, 12);
  return steps.map((node) => `“${node.title || node.id}”`).join(', ');
};

function languageOf({ identity }: Blueprint): Language {
  const tag = identity.languages[0]?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === tag) ?? 'en';
}
