import type { IsoDate } from '../../../domain/dates';
import type { Sector, Stage } from '../../../domain/work';
import type { PlacedWork, Unit } from '../importReport';

/** Colours a layer can have: never one of the map's own scales. */
export const LAYER_COLOURS = ['violet', 'magenta', 'blue', 'olive', 'slate'] as const;
export type LayerColour = (typeof LAYER_COLOURS)[number];

/** What a person said of two records; `other` is a work of the same layer, or of what it is compared with. */
export interface Decision {
  readonly mine: string;
  readonly other: string;
  /** `own`, `published`, or the id of another layer. */
  readonly against: string;
  readonly same: boolean;
}

/** Works of a file that somebody brought: never among the published ones. */
export interface Layer {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly importedOn: IsoDate;
  readonly works: readonly PlacedWork[];
  /** Rows that were left out when the file was read. */
  readonly rejected: number;
  readonly unit: Unit;
  readonly colour: LayerColour;
  /** As what works are shown that tell no sector or stage: told beside every figure that rests on it. */
  readonly assumed: { readonly sector: Sector; readonly stage: Stage };
  readonly decisions: readonly Decision[];
}

/** What a layer's works and figures are made of: the same for every name and colour that it may be given. */
export type LayerContent = Pick<Layer, 'id' | 'file' | 'importedOn' | 'works' | 'assumed' | 'decisions'>;

/** What a person may change of a layer; its works never change. */
export type LayerSettings = Pick<Layer, 'name' | 'colour' | 'assumed' | 'decisions'>;

/** A checked file on its way to the map: what its reader accepted, and what a layer must say of it. */
export type LayerDraft = Omit<Layer, 'id' | 'colour' | 'assumed' | 'decisions'>;

/** The sector most works tell; roads, the roundtable's most frequent, where none does. */
function usualSector(works: readonly PlacedWork[], known: (text: string) => Sector | null): Sector {
  const counts = new Map<Sector, number>();
  for (const { sector } of works) {
    const told = sector === null ? null : known(sector);
    if (told !== null) counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'road';
}

/** A layer of a file just read, in the first colour that no other layer has. */
export function newLayer(
  id: string,
  { name, file, importedOn, works, rejected, unit }: LayerDraft,
  others: readonly Pick<Layer, 'colour'>[],
  sectorOf: (text: string) => Sector | null,
): Layer {
  const taken = new Set(others.map(({ colour }) => colour));
  const colour =
    LAYER_COLOURS.find((each) => !taken.has(each)) ??
    LAYER_COLOURS[others.length % LAYER_COLOURS.length] ??
    'violet';
  const assumed = { sector: usualSector(works, sectorOf), stage: 'approved' } as const;
  return { id, name, file, importedOn, works, rejected, unit, colour, assumed, decisions: [] };
}
