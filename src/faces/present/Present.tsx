import { useEffect, useMemo } from 'react';
import { useMapData } from '../../data/load';
import type { AddressProblem } from '../../domain/address';
import { makeAtlas } from '../../domain/atlas';
import { placer } from '../../domain/placement';
import type { Go, View } from '../../domain/view';
import { presentWords } from '../../text/presentWords';
import { useLanguage } from '../common/useLanguage';
import { clearFloor } from './floor';
import { LoadState } from './LoadState';
import { PresentReady } from './PresentReady';

export interface PresentProps {
  readonly view: View;
  readonly addressProblems: readonly AddressProblem[];
  readonly go: Go;
}

/** The presenter's face: what was approved, built and promised, one slide at a time, on a wall. */
export function Present({ view, addressProblems, go }: PresentProps) {
  const data = useMapData();
  const language = useLanguage(view.lang);
  const words = presentWords[language.lang];
  // A washed-out projector is the rule; a dark room may ask for dark.
  const theme = view.theme === 'light' ? 'projector' : view.theme;

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = language.lang;
  }, [theme, language]);

  useEffect(clearFloor, []);

  const ready = data.status === 'ready' ? data : null;
  const atlas = useMemo(() => ready && makeAtlas(ready.facts, ready.areas, placer(ready.areas)), [ready]);
  if (ready && atlas)
    return (
      <PresentReady
        view={view}
        {...{ addressProblems, go, theme, language, words, atlas }}
        context={ready.context}
      />
    );
  return data.status === 'ready' ? null : <LoadState state={data} language={language} />;
}
