import { useEffect } from 'react';
import { useMapData } from '../../data/load';
import type { AddressProblem } from '../../domain/address';
import type { Go, View } from '../../domain/view';
import { Button } from '../../ui/Button';
import { FirstPicture } from '../../ui/FirstPicture';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Skeleton } from '../../ui/Skeleton';
import { ExploreReady } from './ExploreReady';
import { useLanguage } from '../common/useLanguage';

interface ExploreProps {
  readonly view: View;
  readonly addressProblems: readonly AddressProblem[];
  readonly go: Go;
}

/** The planner's face: where is the gap, and is there a work for it? */
export function Explore({ view, addressProblems, go }: ExploreProps) {
  const data = useMapData();
  const language = useLanguage(view.lang);
  const { m, lang } = language;

  useEffect(() => {
    document.documentElement.dataset['theme'] = view.theme;
    document.documentElement.lang = lang;
    document.title = m.title;
  }, [view.theme, lang, m]);

  if (data.status === 'ready') return <ExploreReady {...{ view, go, addressProblems, language, data }} />;
  const words =
    data.status === 'loading' ? (
      <Skeleton label={m.notices.loading} />
    ) : (
      <Notice
        kind="error"
        title={m.notices.failed(data.file)}
        action={<Button onClick={data.retry}>{m.notices.retry}</Button>}
      >
        <p>{data.message}</p>
      </Notice>
    );
  return (
    <Page
      header={<strong>{m.title}</strong>}
      sentence={words}
      map={data.status === 'loading' ? <FirstPicture /> : null}
      mapLabel={m.map.label}
      columnLabel={m.controls.region}
    />
  );
}
