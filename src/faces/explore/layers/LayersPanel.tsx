import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Scene } from '../../../domain/scene';
import type { Go } from '../../../domain/view';
import type { Language } from '../../../text/language';
import { layersWords } from '../../../text/layersWords';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Segmented } from '../../../ui/Segmented';
import { useHover } from '../hover';
import { RankingPanel } from '../RankingPanel';
import { ComparePanel } from './ComparePanel';
import { LayerExport } from './LayerExport';
import { LayerList } from './LayerList';
import type { LayerRoom } from './layerRoom';
import css from './layers.module.css';
import { layerDesk, layerStore, shownOf } from './layerShelf';
import { LAYER_MODES, layerParameter } from './layerView';
import { Silent } from './Silent';

interface LayersPanelProps {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
}

/** The files of this browser, how one of them is shown, and what follows from it. */
export function LayersPanel({ scene, language, go }: LayersPanelProps) {
  const stored = useSyncExternalStore(layerStore.subscribe, layerStore.get);
  const desk = useSyncExternalStore(layerDesk.subscribe, layerDesk.get);
  const words = layersWords[language.lang];
  const shown = shownOf(scene.view.layer);
  const room: LayerRoom = { scene, language, go, words, stored, desk, shown };
  const { hovered, onHover } = useHover();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) title.current?.focus();
  }, []);
  return (
    <section className={css.panel} aria-label={words.title}>
      <div className={css.titleLine}>
        <h2 ref={title} tabIndex={-1} className={css.title}>
          {words.title}
        </h2>
        <Button kind="quiet" onClick={() => go({ layer: null, work: null })}>
          {words.leave}
        </Button>
      </div>
      <Notices room={room} />
      <LayerList room={room} />
      {shown.layer && (
        <>
          <Segmented
            label={words.modes.label}
            value={shown.mode}
            options={LAYER_MODES.map((mode) => ({ value: mode, label: words.modes[mode] }))}
            onChange={(value) => {
              const mode = LAYER_MODES.find((each) => each === value) ?? 'beside';
              go({ layer: layerParameter({ ...shown, mode }), work: null });
            }}
          />
          {shown.mode !== 'alone' && (
            <p className={css.key}>
              <span className={css.swatch} data-colour={shown.layer.colour} aria-hidden="true" />
              {words.legend(shown.layer.name)}
            </p>
          )}
          <Silent room={room} layer={shown.layer} />
        </>
      )}
      {shown.layer && shown.mode === 'compare' ? (
        <ComparePanel room={room} layer={shown.layer} />
      ) : (
        <RankingPanel {...{ scene, language, go, hovered, onHover }} />
      )}
      {shown.layer && <LayerExport key={shown.layer.id} room={room} layer={shown.layer} />}
      <p className={css.caption}>{words.private}</p>
    </section>
  );
}

/** How the files are kept, and what was deleted. */
function Notices({ room: { words, stored, desk, shown } }: { readonly room: LayerRoom }) {
  const { removed } = desk;
  return (
    <>
      {!stored.keeps && <Notice kind="info">{words.refused}</Notice>}
      {!stored.ready && <p className={css.caption}>{words.reading}</p>}
      {stored.ready && shown.id !== null && shown.layer === null && removed?.id !== shown.id && (
        <Notice kind="info">{words.missing}</Notice>
      )}
      {removed && (
        <Notice
          kind="info"
          action={
            <Button
              onClick={() => {
                void layerStore.restore(removed);
                layerDesk.set({ removed: null });
              }}
            >
              {words.undo}
            </Button>
          }
        >
          {words.removed(removed.name)}
        </Notice>
      )}
    </>
  );
}
