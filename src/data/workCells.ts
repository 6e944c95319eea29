import { PEOPLE_UNITS, SECTORS, STAGES, type Place, type Work } from '../domain/work';
import {
  atLeastOne,
  between,
  id,
  list,
  number,
  oneOf,
  optional,
  partialDate,
  text,
  whole,
  wholePesos,
} from './cells';
import { QUANTITY_KINDS } from './pairs';
import type { Values } from './table';

const SCOPES = ['roundtable', 'other'] as const satisfies readonly Work['scope'][];
const CERTAINTIES = [
  'exact',
  'approximate',
  'island',
  'municipality',
] as const satisfies readonly Place['certainty'][];

const positive = between(number, 0.001, 10_000);

/** The columns of works.csv, described for people in geodata/README.md. */
export const WORK_CELLS = {
  id,
  scope: oneOf(SCOPES),
  name_es: text,
  name_en: text,
  sector: oneOf(SECTORS),
  stage: oneOf(STAGES),
  stage_date: optional(partialDate),
  municipalities: list(text),
  islands: list(text),
  localities: list(text),
  place: oneOf(CERTAINTIES),
  place_radius_km: optional(positive),
  lon: optional(between(number, -180, 180)),
  lat: optional(between(number, -90, 90)),
  amount_kind: oneOf(QUANTITY_KINDS),
  amount_clp: optional(wholePesos),
  people_unit: optional(oneOf(PEOPLE_UNITS)),
  people_kind: optional(oneOf(QUANTITY_KINDS)),
  people_count: optional(whole),
  length_km: optional(positive),
  funders: list(id),
  programme_es: optional(text),
  programme_en: optional(text),
  designer: optional(text),
  replaces: list(id),
  part_of: optional(id),
  summary_es: optional(text),
  summary_en: optional(text),
  why_es: optional(text),
  why_en: optional(text),
  note_es: optional(text),
  note_en: optional(text),
  sources: atLeastOne(list(id)),
};

export type WorkCells = Values<typeof WORK_CELLS>;
