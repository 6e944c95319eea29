import { startTransition, useEffect, useMemo, useState } from 'react';
import type { View } from '../../domain/view';
import { questionsOf, type Lens, type LensInput, type LensMaker, type Question } from './lens';

/** Each question is a file of its own, which only those who ask it load. */
const LOAD: Readonly<Record<Question, () => Promise<{ readonly lens: LensMaker }>>> = {
  layer: () => import('./layers/layersLens'),
  need: () => import('./need/needLens'),
  changes: () => import('./changes/changesLens'),
  compare: () => import('./compare/compareLens'),
  plan: () => import('./plan/planLens'),
};

const PLAIN: Lens = {};

type Makers = Partial<Record<Question, LensMaker>>;

/** What answers the questions of an address, as far as it is loaded; another value whenever what it reads has changed. */
export function useMakers(view: View): Makers {
  const [makers, setMakers] = useState<Makers>({});
  const [failed, setFailed] = useState<Error | null>(null);
  const missing = questionsOf(view)
    .filter((question) => makers[question] === undefined)
    .join();

  useEffect(() => {
    for (const question of questionsOf(view)) {
      LOAD[question]().then(
        ({ lens }) => setMakers((all) => (all[question] ? all : { ...all, [question]: lens })),
        (error: unknown) => setFailed(error instanceof Error ? error : new Error(String(error))),
      );
    }
    // A new view asks for nothing as long as no new question comes with it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [missing]);

  useEffect(() => {
    // What is told of comes when it is ready: nobody waits for it with a finger on a key.
    const again = () => startTransition(() => setMakers((all) => ({ ...all })));
    const stops = Object.values(makers).flatMap(({ subscribe }) => (subscribe ? [subscribe(again)] : []));
    return () => stops.forEach((stop) => stop());
  }, [makers]);

  // Shown by the page's boundary: an answer that can't be loaded must not look like one that says nothing.
  if (failed) throw failed;
  return makers;
}

/** What several questions add to the map stands there together, and each answers a press on its own. */
function onMapOf(lenses: readonly Lens[]): Lens {
  const maps = lenses.flatMap(({ onMap }) => onMap ?? []);
  if (maps.length < 2) return {};
  const candidates = maps.flatMap((map) => map.candidates ?? []);
  const ownerOf = (id: string) =>
    maps.find((map) => map.candidates?.some((one) => one.id === id)) ??
    maps.find((map) => map.candidates?.some(({ members }) => members !== undefined));
  return {
    onMap: Object.assign({}, ...maps, {
      candidates,
      onCandidate: (id: string) => ownerOf(id)?.onCandidate?.(id),
    }),
  };
}

/** The lens of an address: all its questions, one over the other; the plain page until they are loaded. */
export function useLens(makers: Makers, { scene, language, go, layout }: LensInput): Lens {
  return useMemo(() => {
    const lenses = questionsOf(scene.view).flatMap((question) => {
      const maker = makers[question];
      return maker ? [maker({ scene, language, go, layout })] : [];
    });
    return lenses.length === 0 ? PLAIN : Object.assign({}, ...lenses, onMapOf(lenses));
  }, [makers, scene, language, go, layout]);
}
