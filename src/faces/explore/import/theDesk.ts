import { startImport } from '../../../data/import/inWorker';
import { ImportDesk } from './ImportDesk';

/** The tab's one desk: it outlives the dialog, which may be closed to look at the map. */
export const importDesk = new ImportDesk(startImport);

// Cells that were mended live in this tab alone until their file is added: the browser asks before it closes.
window.addEventListener('beforeunload', (event) => {
  if (importDesk.hasChanges()) event.preventDefault();
});
