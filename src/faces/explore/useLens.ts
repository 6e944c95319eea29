import { useEffect, useMemo, useReducer, useState } from 'react';
import { questionsOf, type Lens, type LensInput, type LensMaker, type Question } from './lens';

/** Each question is a file of its own, which only those who ask it load. */
const LOAD: Readonly<Record<Question, () => Promise<LensMaker>>> = {
  need: async () => (await import('./need/needLens')).needLens,
  changes: async () => (await import('./changes/changesLens')).changesLens,
  compare: async () => (await import('./compare/compareLens')).compareLens,
  plan: async () => (await import('./plan/planLens')).planLens,
};

const PLAIN: Lens = {};

/** The lens of an address: all its questions, one over the other; the plain page until they are loaded. */
export function useLens(input: LensInput): Lens {
  const { scene, language, go, layout } = input;
  const [makers, setMakers] = useState<Partial<Record<Question, LensMaker>>>({});
  const [failed, setFailed] = useState<Error | null>(null);
  const questions = questionsOf(scene.view);
  const missing = questions.filter((question) => makers[question] === undefined).join();

  useEffect(() => {
    for (const question of questionsOf(scene.view)) {
      LOAD[question]().then(
        (maker) => setMakers((all) => (all[question] ? all : { ...all, [question]: maker })),
        (error: unknown) => setFailed(error instanceof Error ? error : new Error(String(error))),
      );
    }
    // A new scene asks for nothing as long as no new question comes with it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [missing]);

  const [turn, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const stops = Object.values(makers).flatMap(({ subscribe }) => (subscribe ? [subscribe(again)] : []));
    return () => stops.forEach((stop) => stop());
  }, [makers]);

  // Shown by the page's boundary: an answer that can't be loaded must not look like one that says nothing.
  if (failed) throw failed;
  return useMemo(() => {
    const lenses = questionsOf(scene.view).flatMap((question) => {
      const maker = makers[question];
      return maker ? [maker({ scene, language, go, layout })] : [];
    });
    return lenses.length === 0 ? PLAIN : Object.assign({}, ...lenses);
    // `turn`: what a lens reads besides its input has changed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [makers, turn, scene, language, go, layout]);
}
