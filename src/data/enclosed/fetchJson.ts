import { FileError, type fetchJson as ofTheSite } from '../fetchJson';
import { enclosed } from './enclosed';

export { FileError };

/** Stands in for ../fetchJson in the one-file page (tools/vite/usb.ts), where nothing is asked for. */
export const fetchJson: typeof ofTheSite = async (file) => enclosed(file);
