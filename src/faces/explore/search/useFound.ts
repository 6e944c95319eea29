import { useCallback, useEffect, useReducer, useState } from 'react';
import type { Atlas } from '../../../domain/atlas';
import type { Entry } from '../../../domain/search';

type Finding = typeof import('./finding');

const NOTHING: readonly Entry[] = [];

interface Found {
  /** Null while it is looked for. */
  readonly found: readonly Entry[] | null;
  /** Somebody is about to ask: what finds comes with the first look at the field. */
  readonly prepare: () => void;
}

/** What a query finds, by code that the first view does without. */
export function useFound(atlas: Atlas, query: string): Found {
  const [finding, setFinding] = useState<Finding | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  const [, again] = useReducer((times: number) => times + 1, 0);
  const isAsked = query.trim() !== '';

  const prepare = useCallback(() => {
    import('./finding').then(setFinding, (error: unknown) =>
      setFailed(error instanceof Error ? error : new Error(String(error))),
    );
  }, []);
  useEffect(() => {
    if (isAsked) prepare();
  }, [isAsked, prepare]);
  useEffect(() => finding?.subscribe(again), [finding]);

  if (failed) throw failed;
  return { found: isAsked ? finding && finding.find(atlas, query) : NOTHING, prepare };
}
