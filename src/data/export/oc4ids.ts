import type { IsoDate } from '../../domain/dates';
import type { Steps } from '../../domain/steps';
import type { Sector, Stage } from '../../domain/work';
import { between, writeSteps } from './writing';
import type { PlacedWork } from '../import/importReport';
import { dateOf, sectorNamed, stageNamed } from '../import/layers/layerWorks';

const STATUS: Readonly<Record<Stage, string>> = {
  design: 'preparation',
  seeking_funding: 'preparation',
  approved: 'preparation',
  executing: 'implementation',
  finished: 'completion',
  stopped: 'cancelled',
  cancelled: 'cancelled',
};

const SECTOR: Readonly<Record<Sector, string>> = {
  road: 'transport.road',
  electrification: 'energy',
  drinking_water: 'waterAndWaste',
  connectivity: 'communications',
  health: 'health',
};

const WEB = /^https?:\/\/\S+$/;

/** Drops what is not known: the standard has no word for it, and 0 or an empty text would be one. */
const known = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

function locationOf({ id, municipalities, islands, lon, lat, shape }: PlacedWork) {
  const point = lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] };
  const geometry = shape ?? point;
  if (geometry === null && municipalities.length + islands.length === 0) return null;
  return [
    known({
      id: `${id}-1`,
      geometry,
      description: islands.length > 0 ? islands.join(', ') : null,
      // CUT codes are those of the national register of territorial units.
      gazetteer: municipalities.length > 0 ? { scheme: 'CL-CUT', identifiers: municipalities } : null,
    }),
  ];
}

function projectOf(work: PlacedWork, amountNote: (work: PlacedWork) => string | null) {
  const [stage, sector] = [stageNamed(work.stage), sectorNamed(work.sector)];
  const { source, amount_clp: amount } = work;
  return known({
    id: work.id,
    title: work.name,
    description: amountNote(work),
    status: stage && STATUS[stage],
    sector: sector && [SECTOR[sector]],
    locations: locationOf(work),
    budget: amount === null ? null : { amount: { amount, currency: 'CLP' } },
    parties: work.funder === null ? null : [{ id: 'funder', name: work.funder, roles: ['funder'] }],
    documents:
      source === null
        ? null
        : [known({ id: 'source', title: source, url: WEB.test(source) ? source : null })],
    updated: dateOf(work)?.length === 10 ? `${dateOf(work)}T00:00:00Z` : null,
  });
}

/** How a package without projects ends. */
const NO_PROJECTS = '[]\n}';

/**
 * Imported works as a package of the Open Contracting for Infrastructure Data Standard 0.9.5. The standard knows exact
 * amounts only: how an amount is to be read stands in the description.
 *
 * @param amountNote "al menos", "aproximado" or "sin monto publicado" in a sentence; null for an exact amount
 */
export const oc4idsSteps = (
  works: readonly PlacedWork[],
  about: { readonly name: string; readonly on: IsoDate },
  amountNote: (work: PlacedWork) => string | null,
): Steps<readonly string[]> =>
  writeSteps(
    (function* lines() {
      const head = {
        uri: `urn:mapa-convergencia:${encodeURIComponent(about.name)}`,
        version: '0.9',
        publishedDate: `${about.on}T00:00:00Z`,
        publisher: { name: about.name },
        projects: [],
      };
      yield JSON.stringify(head, null, 2).slice(0, -NO_PROJECTS.length);
      yield '[\n';
      yield* between(works, ',\n', (work) =>
        JSON.stringify(projectOf(work, amountNote), null, 2).replaceAll(/^/gm, '    '),
      );
      yield '\n  ]\n}';
    })(),
  );
