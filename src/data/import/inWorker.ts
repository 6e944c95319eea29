import type { Areas } from '../../domain/area';
import type { FromWorker, Inquiries, Inquiry, Progress, ToWorker } from './inquiry';
import { openWorker } from './openWorker';

/** A file being read apart from the page. */
export interface ImportRun {
  /** @throws Error when the worker failed or was ended */
  readonly ask: <K extends Inquiry>(kind: K, asked: Inquiries[K]['asked']) => Promise<Inquiries[K]['answer']>;
  /** At once, whatever it does; what is still asked is refused. */
  readonly end: () => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** The part of a worker that is used here. */
type Port = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Starts a worker on a file, which is handed over by reference. */
export function startImport(
  file: File,
  areas: Areas,
  onProgress: (share: number, of: Progress['of']) => void,
  open: () => Port = openWorker,
): ImportRun {
  const worker = open();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | null = null;
  const post = (message: ToWorker): void => worker.postMessage(message);
  const end = (why: Error): void => {
    ended ??= why;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'progress') return onProgress(data.share, data.of);
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'failed') asked?.reject(new Error(data.message));
    // Its number was given out with the kind of answer that it brings.
    else asked?.resolve(data.answer as never);
  });
  worker.addEventListener('error', ({ message }) => end(new Error(message || 'the worker ended')));
  post({ kind: 'start', file, areas });
  return {
    ask: (kind, asked) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        last += 1;
        waiting.set(last, { resolve, reject });
        post({ kind, id: last, asked } as ToWorker);
      }),
    end: () => end(new Error('ended')),
  };
}
