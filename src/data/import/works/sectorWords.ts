import { fold } from '../../../domain/search';
import { SECTORS, type Sector } from '../../../domain/work';
import { remembered } from './remembered';

/** Whole cells by what they mean; `none` says nothing of a sector (the types of the project bank). */
const WORDS: Readonly<Record<Sector | 'none', string>> = {
  road: `vialidad; caminos; camino; vial; transporte caminero; transporte urbano vialidad peatonal; roads; transport road;
    transporte urbano; vialidad urbana; vialidad rural; caminos rurales; pavimentacion; conservacion de caminos; 21020; 21022`,
  electrification: `energia; electrificacion; electrificacion rural; electricidad; energia electrica; energy;
    energy solar; autogeneracion; generacion electrica; energias renovables; distribucion electrica; 23232`,
  drinking_water: `agua potable; agua potable rural; apr; ssr; servicio sanitario rural; servicios sanitarios rurales;
    agua potable y alcantarillado; recursos hidricos agua potable; waterandwaste; water; drinking water; agua; 14031`,
  connectivity: `conectividad; comunicaciones; telecomunicaciones; communications; transport water; transporte maritimo;
    transporte maritimo fluvial y lacustre; transporte aereo; conectividad digital; internet; conectividad maritima;
    22040; 21040`,
  health: 'salud; health; salud rural; atencion primaria; 12230',
  none: 'proyecto; proyectos; programa; programas; estudio basico; estudios basicos; obra; obras; obras civiles',
};

/** Words inside a longer cell. The first that is found holds; two of different sectors are no answer. */
const INSIDE: readonly (readonly [RegExp, Sector])[] = [
  [/\b(?:camin|vial|ruta|carpeta|paviment|puente)/, 'road'],
  [/\b(?:electri|energ|fotovolt|solar|alumbrado)/, 'electrification'],
  [/\b(?:agua potable|apr|ssr|sanitario rural|pozo)/, 'drinking_water'],
  [/\b(?:telecom|internet|fibra|conectividad|maritim|portuari|embarcadero|muelle|rampa)/, 'connectivity'],
  [/\b(?:salud|posta|hospital|cesfam|cecosf)/, 'health'],
];

/** Words of the bank that hold more than one of our sectors, and the one they mostly mean. */
const MOSTLY: ReadonlyMap<string, Sector> = new Map([
  ['transporte', 'road'],
  ['transport', 'road'],
  ['recursos hidricos', 'drinking_water'],
]);

const SECTOR_OF: ReadonlyMap<string, Sector | 'none'> = new Map([
  ...(Object.entries(WORDS) as [Sector | 'none', string][]).flatMap(([sector, words]) =>
    words.split(';').map((word) => [fold(word), sector] as const),
  ),
  ...SECTORS.map((sector) => [fold(sector), sector] as const),
]);

/** `sector_read_as`: by a word inside the cell, or by what the word mostly means. */
export interface SectorReading {
  readonly sector: Sector | null;
  readonly told: 'unknown_sector' | 'sector_read_as' | null;
}

function inside(name: string): Sector | null {
  const found = new Set(INSIDE.filter(([pattern]) => pattern.test(name)).map(([, sector]) => sector));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

const folded = remembered(fold);

/** The sector that a cell and its subsector name. */
export function sectorOf(text: string, subsector: string): SectorReading {
  const [name, sub] = [folded(text), folded(subsector)];
  const mostly = MOSTLY.get(name);
  if (mostly !== undefined) {
    const exact = SECTOR_OF.get(sub) ?? inside(sub);
    if (exact !== null && exact !== 'none') return { sector: exact, told: null };
    // A subsector of its own that is none of ours (irrigation, storm water) is not what is mostly meant.
    return sub === '' ? { sector: mostly, told: 'sector_read_as' } : { sector: null, told: 'unknown_sector' };
  }
  const whole = SECTOR_OF.get(name);
  if (whole !== undefined) return { sector: whole === 'none' ? null : whole, told: null };
  const part = inside(name);
  return part === null ? { sector: null, told: 'unknown_sector' } : { sector: part, told: 'sector_read_as' };
}
