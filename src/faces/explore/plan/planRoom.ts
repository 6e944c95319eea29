import type { Scene } from '../../../domain/scene';
import type { Go } from '../../../domain/view';
import type { Language } from '../../../text/language';
import type { PlanWords } from '../../../text/planWords';
import type { Desk } from './planDesk';
import type { Shelf } from './planShelf';

/** What every part of the plan's panel is given. */
export interface PlanRoom {
  readonly scene: Scene;
  readonly language: Language;
  readonly words: PlanWords;
  readonly go: Go;
  readonly shelf: Shelf;
  readonly desk: Desk;
}
