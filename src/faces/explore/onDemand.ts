/** What the first view does not need, as one file of the build: loaded when a card or a dialog is first asked for. */
export { Dialogs } from './Dialogs';
export { SelectedCard } from './SelectedCard';
