import { useEffect, useMemo } from 'react';
import { useMapData } from '../../data/load';
import { makeAtlas } from '../../domain/atlas';
import { placer } from '../../domain/placement';
import type { Go, View } from '../../domain/view';
import { presentWords } from '../../text/presentWords';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useLanguage } from '../common/useLanguage';
import { clearFloor } from './floor';
import css from './present.module.css';
import { PresentReady } from './PresentReady';

export interface PresentProps {
  readonly view: View;
  readonly go: Go;
}

/** The presenter's face: what was approved, built and promised, one slide at a time, on a wall. */
export function Present({ view, go }: PresentProps) {
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
    return <PresentReady view={view} {...{ go, theme, language, words, atlas }} context={ready.context} />;
  return (
    <main className={css.state} aria-label={words.label}>
      {data.status === 'failed' ? (
        <Notice
          kind="error"
          title={words.failed(data.file)}
          action={<Button onClick={data.retry}>{words.retry}</Button>}
        >
          <p>{data.message}</p>
        </Notice>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </main>
  );
}
