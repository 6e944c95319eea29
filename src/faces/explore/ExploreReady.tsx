import { Suspense, useEffect, useMemo, useState } from 'react';
import type { MapData } from '../../data/load';
import { formatAddress, parseAddress, type AddressProblem } from '../../domain/address';
import { isWorkMeasure } from '../../domain/measure';
import { isCrossed, type Go, type View } from '../../domain/view';
import { MAX_ZOOM } from '../../map/limits';
import { fitBounds } from '../../map/projection';
import type { Language } from '../../text/language';
import { sceneHeadline } from '../../text/sceneHeadline';
import { Headline } from '../../ui/Headline';
import { Page, PAGE_ANCHORS } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { SkipLinks } from '../../ui/SkipLinks';
import type { SheetStop } from '../../ui/sheetStops';
import { useLayout } from '../../ui/layout';
import { makeAtlas } from '../../domain/atlas';
import { placer } from '../../domain/placement';
import { BriefPanel } from './BriefPanel';
import { ChangesStrip } from './ChangesStrip';
import { dialogOfHash, type DialogName } from './dialogName';
import css from './explore.module.css';
import { Dialogs, SelectedCard } from './later';
import { LegendPanel } from './LegendPanel';
import { MapPane } from './MapPane';
import { ReadingColumn } from './ReadingColumn';
import { makeScene } from '../../domain/scene';
import { sheetCover } from './sheetCover';
import { SimpleMapNote } from './SimpleMapNote';
import { TopBar } from './TopBar';
import { chosenWhileComparing } from '../../domain/sideBySide';
import { useFocusReturn } from './useFocusReturn';
import { useEscape } from './useEscape';
import { useMapRoom } from './useMapRoom';
import { Hover } from './hover';
import { drawnWorks } from '../../domain/drawnWorks';
import { useLens, useMakers } from './useLens';
import { usedSources } from '../../domain/usedSources';

interface ExploreReadyProps {
  readonly view: View;
  readonly addressProblems: readonly AddressProblem[];
  readonly go: Go;
  readonly language: Language;
  readonly data: Extract<MapData, { status: 'ready' }>;
}

const LEGEND_WIDTH = 272;
/** With the square of need x investment. */
const CROSS_WIDTH = 336;
/** The map's own buttons at its right foot. */
const BUTTONS = 60;

/** The face with its data: one scene, read by every part. */
export function ExploreReady({ view, addressProblems, go, language, data }: ExploreReadyProps) {
  const { m } = language;
  const { areas, context, problems } = data;
  const layout = useLayout();
  const [hovered, setHovered] = useState<string | null>(null);
  const [dialog, setDialog] = useState<DialogName | null>(() => dialogOfHash(window.location.hash));
  const [simple, setSimple] = useState(false);
  const [dismissed, setDismissed] = useState('');

  const makers = useMakers(view);
  const published = useMemo(() => makeAtlas(data.facts, areas, placer(areas)), [data.facts, areas]);
  const atlas = makers.layer?.atlas?.(view, published) ?? published;
  // Camera and search text change no figure: the scene is made anew only when something else does.
  const figures = formatAddress({ ...view, at: null, q: '' });
  const scene = useMemo(() => makeScene(atlas, parseAddress(figures).view), [atlas, figures]);
  const lens = useLens(makers, { scene, language, go, layout });
  const asked = lens.picture ?? scene.picture;
  const picture = useMemo(
    () => (lens.outlined ? { ...asked, outlined: new Set(lens.outlined) } : asked),
    [asked, lens.outlined],
  );
  const choose: Go = (change, options) => go(chosenWhileComparing(scene.view, change), options);
  const drawn = useMemo(() => lens.works ?? drawnWorks(scene), [lens.works, scene]);

  const phone = layout === 'phone';
  const size = phone ? 'phone' : 'desktop';
  const desktop = layout === 'full' || layout === 'compact';
  const selected = scene.area !== null || scene.work !== null || lens.card !== undefined;
  const chosen = `${scene.area?.id} ${scene.work?.id} ${scene.view.compare.join()}`;
  const { cardWidth } = lens;
  const [sheet, setSheet] = useState<{ stop: SheetStop; of: string }>({ stop: 'closed', of: '' });
  // What has just been chosen opens the sheet; where the reader then leaves it holds until the next choice.
  const wanted = sheet.of === chosen ? sheet.stop : selected ? 'half' : 'closed';
  const stop = lens.waiting ? 'closed' : wanted;
  const setStop = (next: SheetStop) => setSheet({ stop: next, of: chosen });
  const crossed = isCrossed(scene.view);
  const { mapBox, legendBox, cardBox, noteBox, covered, padding } = useMapRoom({
    layout,
    selected,
    cardWidth,
    legendWidth: crossed ? CROSS_WIDTH : LEGEND_WIDTH,
    simple,
    cover: phone || selected ? sheetCover(layout, stop, window.innerHeight) : 0,
  });

  const words = lens.headline ?? sceneHeadline(scene, language);
  useFocusReturn(selected);
  useEscape(selected, go, scene.work ? { work: null } : { area: null, compare: [] });
  const openWork = (work: string) => {
    setDialog(null);
    go({ work });
  };
  const openDialog = (name: DialogName) => setDialog(name);
  useEffect(() => {
    // Also before what reads it is here: a file that is dropped must not take the page's place.
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDialog((open) => open ?? 'drop');
    };
    addEventListener('dragover', onDrag);
    addEventListener('drop', onDrag);
    return () => {
      removeEventListener('dragover', onDrag);
      removeEventListener('drop', onDrag);
    };
  }, []);
  const column = (
    <ReadingColumn
      {...{ scene, language, hovered, problems }}
      go={choose}
      addressProblems={dismissed === window.location.search ? [] : [...addressProblems, ...scene.problems]}
      onDismiss={() => setDismissed(window.location.search)}
      compact={layout !== 'full' || lens.list !== undefined}
      phone={phone}
      onHover={setHovered}
      onDialog={openDialog}
      onLook={(bounds) => {
        const { clientWidth: width = 0, clientHeight: height = 0 } = mapBox.current ?? {};
        go({
          at: fitBounds(bounds, { width, height }, { ...padding, right: padding.right + BUTTONS }, MAX_ZOOM),
        });
      }}
      list={lens.list}
    />
  );
  const brief = (
    <BriefPanel
      {...{ scene, language }}
      go={choose}
      sources={usedSources(scene).size}
      asked={lens.brief}
      onSources={() => openDialog('data')}
    />
  );
  const card =
    lens.card ??
    (selected ? (
      <Suspense fallback={null}>
        <SelectedCard {...{ scene, language, go }} bare={!desktop} />
      </Suspense>
    ) : null);
  const legend = lens.legend ?? (
    <LegendPanel
      more={lens.legendRows}
      {...{ scene, language, drawn, hovered, size, go }}
      onWorks={() => openDialog('works')}
    />
  );
  const strip =
    lens.strip ??
    (crossed ? null : (
      <ChangesStrip
        {...{ scene, language }}
        oneLine={layout === 'compact'}
        onCompare={() => openDialog('history')}
      />
    ));
  const hover = useMemo(() => ({ hovered, onHover: setHovered }), [hovered]);
  return (
    <Hover value={hover}>
      <Page
        skip={
          <SkipLinks
            label={m.skips}
            links={[
              { href: `#${PAGE_ANCHORS.column}`, label: m.skipToRanking },
              { href: `#${PAGE_ANCHORS.map}`, label: m.skipToMap },
            ]}
          />
        }
        header={<TopBar {...{ scene, language, phone }} go={choose} onDialog={openDialog} />}
        sentence={
          <>
            {lens.standing}
            <Headline sentence={words.sentence} short={words.short} detail={words.detail} />
          </>
        }
        column={phone ? null : column}
        map={
          <div ref={mapBox} className={css.mapBox}>
            <MapPane
              {...{ scene, picture, context, language, drawn, padding, covered }}
              go={choose}
              {...lens.onMap}
              camera={view.at}
              size={size}
              onHover={setHovered}
              onSimple={() => setSimple(true)}
            />
            {simple && <SimpleMapNote language={language} box={noteBox} />}
          </div>
        }
        legend={
          phone ? null : (
            <div ref={legendBox} className={css.cardBox}>
              {legend}
            </div>
          )
        }
        card={
          desktop && card ? (
            <div ref={cardBox} className={css.cardBox}>
              {card}
            </div>
          ) : null
        }
        strip={phone || !(lens.strip || isWorkMeasure(scene.view.measure)) ? null : strip}
        sheet={
          phone ? (
            <Sheet
              id={PAGE_ANCHORS.column}
              label={m.sheet.label}
              stop={stop}
              onStop={setStop}
              handleLabels={m.sheet.handle}
            >
              {card ??
                (stop === 'closed' ? (
                  (lens.waiting ?? brief)
                ) : (
                  <div className={css.stack}>
                    {column}
                    {legend}
                    {strip}
                  </div>
                ))}
            </Sheet>
          ) : !desktop && card ? (
            <Sheet label={m.sheet.label} stop={stop} onStop={setStop} handleLabels={m.sheet.handle}>
              {card}
            </Sheet>
          ) : null
        }
        sheetRests={phone}
        sheetOpen={phone && stop !== 'closed'}
        mapLabel={m.map.label}
        columnLabel={m.controls.region}
      />
      {dialog !== null && (
        <Suspense fallback={null}>
          <Dialogs
            open={dialog}
            {...{ scene, problems, context, drawn, language, go }}
            onWork={openWork}
            onClose={() => setDialog(null)}
          />
        </Suspense>
      )}
    </Hover>
  );
}
