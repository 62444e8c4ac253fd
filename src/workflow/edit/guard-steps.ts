import { nodeSchema } from '../../blueprint/workflow-schema.js';
import { MESSAGES } from '../data/messages.js';
import { slotName } from '../slot-name.js';
import { fill, shortTitle } from '../synthesis/words.js';
import { type ApplyEdit, refuse, titleOf, withStep } from './edit-outcome.js';
import { addEdge, freshId, insertBefore, mainCase, unitOf, wayAround } from './graph-edits.js';
import { meantBy } from './step-words.js';

/** "Get approval before the refund"; "the doctor must approve the message before it goes out". */
export const requireApproval: ApplyEdit = ({ a, b, language }, { workflow }) =>
  withStep(workflow, a !== '' && meantBy(b).length === 0 ? a : b, (node) => {
    const what = titleOf(node);
    const id = freshId(workflow, `${node.id}_approval`);
    const title = shortTitle(fill(MESSAGES[language].confirm, { what }));
    const step = nodeSchema.parse({ id, kind: 'approve', title, prompt: fill(MESSAGES[language].mayI, { what }) });
    const inserted = insertBefore(workflow, unitOf(workflow, node.id)[0] ?? node.id, step);
    return { workflow: addEdge(inserted, id, wayAround(workflow, node), 'rejected'), words: { b: what } };
  });

/** "Only refund if the order is younger than 30 days", "skip the survey if they are in a hurry": asked first, then decided; otherwise the step is left out. */
export const requireCondition: ApplyEdit = ({ act, b, c, language }, { workflow }) =>
  withStep(workflow, b, (node) => {
    const next = wayAround(workflow, node);
    if (next === null || mainCase(node) === null) return refuse('impossible', {});
    const name = slotName(c);
    const findOut = nodeSchema.parse({
      id: freshId(workflow, `${node.id}_find_out`),
      kind: 'ask',
      title: shortTitle(fill(MESSAGES[language].findOut, { what: c })),
      slots: [{ name, type: 'boolean', prompt: c }],
    });
    const decide = nodeSchema.parse({
      id: freshId(workflow, `${node.id}_if`),
      kind: 'decide',
      title: shortTitle(c),
      expression: `slots.${name}`,
    });
    const target = unitOf(workflow, node.id)[0] ?? node.id;
    const asked = insertBefore(workflow, target, decide);
    const labelled = {
      ...asked,
      edges: asked.edges.map((edge) =>
        edge.from === decide.id ? { ...edge, when: act === 'notIf' ? 'false' : 'true' } : edge,
      ),
    };
    const withWay = addEdge(labelled, decide.id, next, act === 'notIf' ? 'true' : 'false');
    return { workflow: insertBefore(withWay, decide.id, findOut), words: { b: titleOf(node), c } };
  });
