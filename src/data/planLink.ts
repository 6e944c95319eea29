import type { Plan } from '../domain/plan';
import { planValue, readPlan, type PlanReading } from './planFile';
import { CANDIDATE_FIELDS, isFields, type PlanAreas } from './planRows';

/** What stands before a plan in an address: the version of this encoding. A public promise. */
const LEAD = '1~';

/** In the order of the file; ids are left out, the app makes its own. */
const FIELDS = CANDIDATE_FIELDS.filter((field) => field !== 'id');

const toBase64Url = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** @throws on anything that is not base64url of UTF-8 */
const fromBase64Url = (text: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)),
  );

/** Trailing absences cost letters and say nothing. */
function trimmed(row: readonly unknown[]): readonly unknown[] {
  const last = row.findLastIndex((value) => value !== null);
  return row.slice(0, last + 1);
}

/** A plan as the value of the parameter `plan`: `1~…`. Unknown fields and unread rows stay in the file. */
export function planToLink(plan: Plan): string {
  const { name, budget, candidates } = planValue({ ...plan, unread: [], extra: {} });
  const rows = candidates.map((row) =>
    trimmed(FIELDS.map((field) => (isFields(row) ? (row[field] ?? null) : null))),
  );
  return LEAD + toBase64Url(JSON.stringify([name, budget, rows]));
}

export const isPlanLink = (parameter: string): boolean => parameter.startsWith(LEAD);

function unpack(parameter: string): unknown {
  const parts: unknown = JSON.parse(fromBase64Url(parameter.slice(LEAD.length)));
  if (!Array.isArray(parts)) return null;
  const [name, budget, rows] = parts as readonly unknown[];
  if (!Array.isArray(rows)) return null;
  const candidates = rows.map((row: unknown) =>
    Array.isArray(row) ? Object.fromEntries(FIELDS.map((field, i) => [field, row[i] ?? undefined])) : row,
  );
  return { mapa: 'plan', version: 1, name, budget, candidates };
}

/** Reads the parameter; never throws: a link that was cut or mistyped is refused as `not_json`. */
export function planFromLink(parameter: string, areas: PlanAreas): PlanReading {
  try {
    return readPlan(unpack(parameter), areas);
  } catch (error) {
    if (error instanceof Error) return { ok: false, reason: 'not_json', detail: '' };
    throw error;
  }
}
