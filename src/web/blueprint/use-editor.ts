import { useState } from 'react';
import type { PatchOperation } from '../../blueprint/patch.js';
import { asProblem } from '../client/rest.js';
import { usePage } from '../shell/page-context.js';

type Fix = { value: unknown; build(before: unknown): PatchOperation[] };

export type Saving = 'idle' | 'saving' | 'conflict';

/**
 * Sends an edit. Where its place has changed since the editor was opened, nothing is sent and the editor shows both;
 * where only something else has changed, the edit goes through with the new revision.
 */
export function useEditor(read: () => { value: unknown; revision: number }) {
  const { controller } = usePage();
  const [saving, setSaving] = useState<Saving>('idle');
  const [problem, setProblem] = useState('');

  /** @param fix.value what the user saw when the edit was begun @returns whether it was saved */
  async function save(fix: Fix): Promise<boolean> {
    setSaving('saving');
    setProblem('');
    for (let attempt = 0; attempt < 3; attempt++) {
      const now = read();
      if (JSON.stringify(now.value) !== JSON.stringify(fix.value)) {
        setSaving('conflict');
        return false;
      }
      try {
        const patch = fix.build(now.value);
        if (patch.length > 0) await controller.patch(now.revision, patch);
        setSaving('idle');
        return true;
      } catch (thrown) {
        const { code, detail, errors } = asProblem(thrown);
        if (code !== 'REVISION_STALE') {
          setProblem([detail, ...errors.map(({ message }) => message)].join(' '));
          break;
        }
        await controller.refresh();
      }
    }
    setSaving('idle');
    return false;
  }

  return { saving, problem, save };
}
