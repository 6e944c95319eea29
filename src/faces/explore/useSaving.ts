import { useRef, useState } from 'react';
import type { Steps } from '../../domain/steps';
import { saveFile } from '../common/saveFile';
import { inTurns } from './inTurns';

interface Saving {
  /** A file is being made: of a hundred thousand works it takes some seconds. */
  readonly busy: boolean;
  /** Makes a file in turns with the rest of the page and hands it to the browser; resolves when that is done. */
  readonly save: (name: string, type: string, content: Steps<readonly BlobPart[]>) => Promise<void>;
}

/** Parts that become bytes at once: some megabytes. */
const PARTS = 50;

function* fileSteps(type: string, content: Steps<readonly BlobPart[]>): Steps<Blob> {
  const parts = yield* content;
  const blobs: Blob[] = [];
  for (let from = 0; from < parts.length; from += PARTS) {
    blobs.push(new Blob(parts.slice(from, from + PARTS)));
    yield from / parts.length;
  }
  return new Blob(blobs, { type });
}

/** Saves one file at a time. What fails is thrown to the page's boundary. */
export function useSaving(): Saving {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Error | null>(null);
  const isSaving = useRef(false);
  const save: Saving['save'] = async (name, type, content) => {
    if (isSaving.current) return;
    isSaving.current = true;
    setBusy(true);
    try {
      saveFile(name, await inTurns(fileSteps(type, content)));
    } catch (error) {
      setFailed(error instanceof Error ? error : new Error(String(error)));
    } finally {
      isSaving.current = false;
      setBusy(false);
    }
  };
  if (failed) throw failed;
  return { busy, save };
}
