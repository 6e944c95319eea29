import type { Layer, LayerContent } from '../../../data/import/layers/layer';
import { layerAtlasSteps, layerSourceId } from '../../../data/import/layers/layerFacts';
import type { Atlas } from '../../../domain/atlas';
import type { View, Go } from '../../../domain/view';
import type { Words } from '../../../domain/work';
import { layersWords } from '../../../text/layersWords';
import { capitalised } from '../../../text/lists';
import { Button } from '../../../ui/Button';
import type { Lens, LensInput, LensMaker } from '../lens';
import { lastOf } from '../lastOf';
import { slowly } from '../slowly';
import { contentOf } from './layerContent';
import { layerCandidates, membersOf } from './layerCandidates';
import { layerComparison } from './layerComparison';
import { layerDesk, layerStore, shownOf } from './layerShelf';
import { MOST_TOGETHER } from './layerView';
import { ChosenWork } from './ChosenWork';
import css from './layers.module.css';
import { LayersPanel } from './LayersPanel';

/** As long as the layer is the same its marks are the very same list, for which the map lays out nothing anew. */
const marks = lastOf(layerCandidates);

function silent({ sector, stage }: { sector: boolean; stage: boolean }): Words | null {
  if (!sector && !stage) return null;
  const of = ({ assumed }: (typeof layersWords)['es']) =>
    sector && stage ? assumed.both : sector ? assumed.sectorOnly : assumed.stageOnly;
  return { es: of(layersWords.es), en: of(layersWords.en) };
}

const atlasOf = slowly(
  (layer: LayerContent, published: Atlas, lang: View['lang']) =>
    layerAtlasSteps(layer, published, { publisher: layersWords[lang].publisher, silent }),
  layerDesk.tell,
);

/** Its works alone, in place of the published ones as soon as they are ready. */
function atlas({ layer: parameter, lang }: View, published: Atlas): Atlas | null {
  const { layer, mode } = shownOf(parameter);
  if (!layer || mode !== 'alone' || layer.works.length > MOST_TOGETHER) return null;
  return atlasOf(contentOf(layer), published, lang);
}

const CLOSER = 10.5;

/** A mark for several works is a way nearer; a work's own opens it in the panel. */
function pressed(id: string, go: Go): void {
  const [, lon, lat] = id.startsWith('cluster ') ? id.split(' ').map(Number) : [];
  if (lon === undefined || lat === undefined) layerDesk.set({ chosen: id });
  else go({ at: { zoom: CLOSER, lat, lon } });
}

function answer(layer: Layer, { scene, language, go, layout }: LensInput): Partial<Lens> {
  const words = layersWords[language.lang];
  const { mode, other } = shownOf(scene.view.layer);
  const waiting =
    layer.works.length > MOST_TOGETHER
      ? words.tooMany(language.f.number(MOST_TOGETHER))
      : words.standing.preparing(layer.name);
  const isReady = scene.atlas.source.has(layerSourceId(layer));
  if (mode === 'alone')
    return {
      standing: (
        <p className={css.standing} role="status">
          {isReady ? words.standing.alone(layer.name) : waiting}{' '}
          {isReady && scene.date < layer.importedOn && (
            <>{words.standing.before(language.f.date(layer.importedOn), language.f.date(scene.date))} </>
          )}
          <Button kind="quiet" onClick={() => go({ layer: layer.id, work: null, area: null })}>
            {words.standing.back}
          </Button>
        </p>
      ),
    };
  const { chosen } = layerDesk.get();
  const onMap = {
    candidates: marks(layer, membersOf(layer.works, layer.assumed.sector, words.mark), chosen, words.cluster),
    onCandidate: (id: string) => pressed(id, go),
  };
  const work = chosen === null ? undefined : layer.works.find(({ id }) => id === chosen);
  const bare = layout !== 'full' && layout !== 'compact';
  const card = work && { card: <ChosenWork {...{ work, layer, scene, language, bare }} /> };
  if (mode === 'beside') return { onMap, ...card };
  const comparison = layerComparison(layer, other, scene.atlas.facts.works);
  if (comparison === null) return { onMap, ...card };
  const { fresh, changed, gone, same, maybe } = comparison.outcome;
  const { compare } = words;
  const sentence = compare.sentence(
    compare.than(other?.name ?? null),
    fresh.length,
    changed.length,
    gone.length,
  );
  const detail = capitalised(compare.detail(same.length, maybe.length));
  return { onMap, ...card, headline: { sentence, short: sentence, detail } };
}

function lensOf(input: LensInput): Lens {
  const { scene, language, go } = input;
  const { layer } = shownOf(scene.view.layer);
  return {
    list: <LayersPanel {...{ scene, language, go }} />,
    ...(layer && answer(layer, input)),
  };
}

function subscribe(listener: () => void): () => void {
  const stops = [layerStore.subscribe(listener), layerDesk.subscribe(listener)];
  return () => stops.forEach((stop) => stop());
}

/** The reader's own files: beside the published works, in their place, or held against them; never among them. */
export const lens: LensMaker = Object.assign(lensOf, { subscribe, atlas });
