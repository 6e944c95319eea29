import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Areas } from '../domain/area';
import type { Facts } from '../domain/facts';
import type { Problem } from '../domain/problem';
import type { MapContext } from './areas';
import { areasQuery, factsQuery } from './queries';

/** A file that is on its way, or did not come. */
export type Pending =
  | { readonly status: 'loading' }
  | {
      readonly status: 'failed';
      readonly file: string;
      readonly message: string;
      readonly retry: () => void;
    };

export type MapData =
  | Pending
  | {
      readonly status: 'ready';
      readonly areas: Areas;
      readonly context: MapContext;
      readonly facts: Facts;
      readonly problems: readonly Problem[];
    };

/** Areas and facts as one: ready when both are, failed as soon as one is, by the name of its file. */
export function useMapData(): MapData {
  const areas = useQuery(areasQuery);
  const facts = useQuery(factsQuery);
  const ready = useMemo(
    () => (areas.data && facts.data ? { ...areas.data, ...facts.data } : null),
    [areas.data, facts.data],
  );
  if (ready) return { status: 'ready', ...ready };
  for (const [file, query] of [
    ['areas.json', areas],
    ['facts.json', facts],
  ] as const)
    if (query.error)
      return { status: 'failed', file, message: query.error.message, retry: () => void query.refetch() };
  return { status: 'loading' };
}
