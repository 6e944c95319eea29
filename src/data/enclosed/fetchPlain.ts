import type { fetchPlain as ofTheSite } from '../fetchPlain';
import { enclosed } from './enclosed';

/** Stands in for ../fetchPlain in the one-file page (tools/vite/usb.ts). */
export const fetchPlain: typeof ofTheSite = async (file) => new Blob([String(enclosed(`geodata/${file}`))]);
