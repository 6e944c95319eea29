import { useEffect, useRef, useState } from 'react';

export type WorkState =
  | { readonly is: 'idle' | 'cancelled' }
  | { readonly is: 'failed'; readonly cause: string }
  | { readonly is: 'busy'; readonly done: number };

/** Something that takes seconds, one at a time: how far it is, and a way to stop it. */
export interface Work {
  readonly state: WorkState;
  readonly run: (make: (signal: AbortSignal, onProgress: (done: number) => void) => Promise<void>) => void;
  readonly cancel: () => void;
}

/** Goes on while whatever started it is closed and opened again; ends with the component that calls this. */
export function useWork(): Work {
  const [state, setState] = useState<WorkState>({ is: 'idle' });
  const stop = useRef<AbortController>(null);
  const cancel = () => stop.current?.abort();
  useEffect(() => cancel, []);
  return {
    state,
    cancel,
    run: (make) => {
      cancel();
      const { signal } = (stop.current = new AbortController());
      const progress = (done: number) => setState({ is: 'busy', done });
      progress(0);
      make(signal, progress).then(
        () => setState({ is: 'idle' }),
        (error: unknown) => {
          if (signal.aborted) setState({ is: 'cancelled' });
          else setState({ is: 'failed', cause: error instanceof Error ? error.message : String(error) });
        },
      );
    },
  };
}
