import type { PatchOperation } from '../../blueprint/patch.js';
import { asProblem } from '../client/rest.js';
import { usePage } from '../shell/page-context.js';

/** A change of the blueprint by one click; what is refused is told in a notice. */
export function useRevise(): (patch: PatchOperation[]) => Promise<boolean> {
  const { controller, store } = usePage();
  return async (patch) => {
    const revision = store.state().session?.revision ?? 0;
    try {
      await controller.patch(revision, patch);
      return true;
    } catch (thrown) {
      store.dispatch({ type: 'notice', text: asProblem(thrown).detail });
      await controller.refresh();
      return false;
    }
  };
}
