import type { Scene } from '../../../domain/scene';
import type { Go } from '../../../domain/view';
import type { Language } from '../../../text/language';
import type { LayersWords } from '../../../text/layersWords';
import type { Desk, Shown } from './layerShelf';
import type { StoredLayers } from '../../../data/import/layers/LayerStore';

/** What every part of the panel is given. */
export interface LayerRoom {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
  readonly words: LayersWords;
  readonly stored: StoredLayers;
  readonly desk: Desk;
  readonly shown: Shown;
}
