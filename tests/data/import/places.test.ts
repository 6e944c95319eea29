import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../../src/data/import/works/gazetteer';
import { islandsIn, municipalitiesIn, type NamedPlaces } from '../../../src/data/import/works/namedPlaces';
import { otherRegion } from '../../../src/data/import/works/regions';
import { areas } from '../geodataFiles';

const places = gazetteer(areas);

/** `10209 mechuque | place_read_as Quemchi`. */
function told({ municipalities, islands, tellings, unread }: NamedPlaces): string {
  const ids = [...municipalities, ...islands].join(' ');
  const said = tellings.map(({ code, detail, suggestion }) =>
    [code, detail, suggestion === null ? null : `(${suggestion})`].filter((part) => part !== null).join(' '),
  );
  return [ids || (unread ? 'unread' : 'nothing'), ...said].join(' | ');
}

describe(municipalitiesIn, () => {
  it.each([
    ['10209', '10209'],
    ['010209', '10209'],
    ['10209.0', '10209'],
    ['10.209', '10209 | place_read_as Quemchi (10209)'],
    ['Quemchi', '10209'],
    ['QUEMCHI', '10209'],
    ['  quemchi ', '10209'],
    ['QUEILEN', '10207'],
    ['Puqueldon', '10206'],
    ['Comuna de Quellón', '10208'],
    ['COMUNA QUELLON', '10208'],
    ['I. Municipalidad de Quinchao', '10210'],
    ['Ilustre Municipalidad de Quemchi', '10209'],
    ['Municipalidad de Curaco de Vélez', '10204'],
    ['Curaco de Velez', '10204'],
    ['Quelon', '10208 | place_read_as Quellón (10208)'],
    ['Achao', '10210 | place_read_as Quinchao (10210)'],
    ['Hornopirén', '10403 | place_read_as Hualaihué (10403)'],
    ['Quemchi y Quinchao', '10209 10210 | several_municipalities Quemchi, Quinchao'],
    ['Quellón / Queilen', '10208 10207 | several_municipalities Quellón, Queilén'],
    ['Quemchi;Quinchao', '10209 10210 | several_municipalities Quemchi, Quinchao'],
    ['Quemchi, Quinchao y Castro', '10209 10210 10201 | several_municipalities Quemchi, Quinchao, Castro'],
    ['10209;10210', '10209 10210 | several_municipalities Quemchi, Quinchao'],
    ['Quemchi y Quemchi', '10209'],
    ['Quellón, Provincia de Chiloé', '10208'],
    ['Quellón, Chiloé, Región de Los Lagos', '10208'],
    ['Quellón (Isla Cailín)', '10208 cailin | island_as_municipality Quellón (10208) '],
    ['Quemchi y Narnia', '10209 | unknown_municipality'],
    ['Isla Mechuque', '10209 mechuque | island_as_municipality Quemchi (10209)'],
    ['Quinchao', '10210'],
    ['Calbuco', '10102'],
    ['Quemchy', '10209 | place_read_as Quemchi (10209)'],
    ['Qemchi', 'unread | unknown_municipality Quemchi (10209)'],
    ['Narnia', 'unread | unknown_municipality'],
    ['1101', 'unread | other_region Tarapacá'],
    ['01101', 'unread | other_region Tarapacá'],
    ['13101', 'unread | other_region Metropolitana'],
    ['14101', 'unread | other_region Los Ríos'],
    ['Valdivia', 'unread | other_region Los Ríos'],
    ['10999', 'unread | unknown_municipality'],
    ['Provincia de Chiloé', 'nothing | no_single_place'],
    ['Chiloé', 'nothing | no_single_place'],
    ['Región de Los Lagos', 'nothing | no_single_place'],
    ['Intercomunal', 'nothing | no_single_place'],
    ['', 'nothing'],
    ['s/i', 'nothing'],
    ['-', 'nothing'],
  ])('%j: %s', (cell, read) => {
    expect(told(municipalitiesIn(cell, places))).toBe(read.trim());
  });
});

describe(islandsIn, () => {
  it.each<readonly [string, string[], string]>([
    ['Mechuque', [], 'mechuque'],
    ['mechuque', [], 'mechuque'],
    ['Isla Mechuque', [], 'mechuque'],
    ['ISLA CHENIAO', [], 'cheniao'],
    ['Cheñiao', [], 'cheniao'],
    ['Buta Chauques', [], 'butachauques'],
    ['Butachauques', [], 'butachauques'],
    ['Acui', [], 'acuy'],
    ['Cahuach', [], 'caguach'],
    ['Guar', [], 'huar'],
    ['Isla Lin Lin', [], 'linlin'],
    ['Isla Lagartija', ['10102'], 'lagartija'],
    ['mechuque;cheniao;voigue', [], 'mechuque cheniao voigue | several_islands Mechuque, Cheniao, Voigue'],
    ['Mechuque, Cheniao y Voigue', [], 'mechuque cheniao voigue | several_islands Mechuque, Cheniao, Voigue'],
    ['Chaullín', [], 'unread | ambiguous_island chaullin-10102, chaullin-10208'],
    ['Chaullín', ['10208'], 'chaullin-10208'],
    ['chaullin-10208', [], 'chaullin-10208'],
    ['Islas Desertores', [], '10401 | island_group Talcán, Chulín, Nayahué, Chuit, Ahullini, Imerquiña'],
    ['Mechuqe', [], 'unread | unknown_island Mechuque (mechuque)'],
    ['Avalon', [], 'unread | unknown_island'],
    ['s/i', [], 'nothing'],
  ])('%j within %j: %s', (cell, within, read) => {
    expect(told(islandsIn(cell, within, places))).toBe(read);
  });

  it.each(areas.island.filter(({ named }) => named))('$id is found by each of its names', (island) => {
    for (const name of [island.name, ...island.otherNames, `Isla ${island.name}`, island.name.toUpperCase()])
      expect(islandsIn(name, island.municipalities, places).islands, name).toEqual([island.id]);
  });
});

describe(otherRegion, () => {
  it.each([
    ['Región de Los Ríos', 'Los Ríos'],
    ['LOS LAGOS', null],
    ['X', null],
    ['X Región', null],
    ['10', null],
    ['Región Metropolitana de Santiago', 'Metropolitana'],
    ['XI', 'Aysén'],
    ['11', 'Aysén'],
    ['Interregional', null],
    ['', null],
  ])('%j is %j', (cell, region) => {
    expect(otherRegion(cell)).toBe(region);
  });
});
