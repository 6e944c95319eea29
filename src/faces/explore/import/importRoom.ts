import type { MapContext } from '../../../data/areas';
import type { Bench } from './ImportDesk';
import type { Scene } from '../../../domain/scene';
import type { Go } from '../../../domain/view';
import type { BringWords } from '../../../text/bringWords';
import type { Language } from '../../../text/language';

/** A file that was read and can be looked through. */
export type CheckedBench = Extract<Bench, { step: 'checked' }>;

/** What every part of the dialog is given. */
export interface ImportRoom {
  readonly scene: Scene;
  readonly context: MapContext;
  readonly language: Language;
  readonly words: BringWords;
  readonly go: Go;
}
