import { startImport } from '../../../data/import/inWorker';
import { ImportDesk } from './ImportDesk';

/** The tab's one desk: it outlives the dialog, which may be closed to look at the map. */
export const importDesk = new ImportDesk(startImport);
