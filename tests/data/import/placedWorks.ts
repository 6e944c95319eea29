import type { PlacedWork } from '../../../src/data/import/importReport';

/** An imported work of which the file told only this. */
export const placed = (told: Partial<PlacedWork>): PlacedWork => ({
  id: 'X-1',
  name: 'Obra',
  sector: null,
  municipality: told.municipalities?.[0] ?? null,
  island: told.islands?.[0] ?? null,
  lon: null,
  lat: null,
  amount_clp: null,
  amount_qualifier: 'unpublished',
  stage: null,
  year: null,
  funder: null,
  beneficiaries: null,
  source: null,
  extra: {},
  municipalities: [],
  islands: [],
  certainty: 'nowhere',
  shape: null,
  ...told,
});
