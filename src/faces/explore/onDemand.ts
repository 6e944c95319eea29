/** What the first view does not need, as one file of the build: loaded when a card, a dialog or a remark is first asked for. */
export { Dialogs } from './Dialogs';
export { NothingFound } from './NothingFound';
export { SelectedCard } from './SelectedCard';
export { Troubles } from './Troubles';
