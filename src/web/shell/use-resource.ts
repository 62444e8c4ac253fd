import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../builder/builder.js';
import { asProblem } from '../client/rest.js';

export type Resource<Value> = {
  /** What was read last, also while it is read anew. */
  value: Value | null;
  problem: Problem | null;
  isLoading: boolean;
  reload(): void;
};

/** Reads something whenever the key changes. An answer that was overtaken by a later key is dropped. */
export function useResource<Value>(key: string, load: () => Promise<Value>): Resource<Value> {
  const [state, setState] = useState<{ value: Value | null; problem: Problem | null; key: string | null }>({
    value: null,
    problem: null,
    key: null,
  });
  const [attempt, setAttempt] = useState(0);
  const loader = useRef(load);
  loader.current = load;
  const wanted = `${key}#${attempt}`;

  useEffect(() => {
    let isCurrent = true;
    loader.current().then(
      (value) => isCurrent && setState({ value, problem: null, key: wanted }),
      (thrown: unknown) => isCurrent && setState({ value: null, problem: asProblem(thrown), key: wanted }),
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted]);

  return {
    value: state.value,
    problem: state.problem,
    isLoading: state.key !== wanted,
    reload: () => setAttempt((count) => count + 1),
  };
}
