import { describe, expect, it } from 'vitest';
import { makeReport } from '../../../src/data/import/makeReport';
import type { ImportChoices } from '../../../src/data/import/importReport';
import { readTable } from '../../../src/data/import/readTable';
import { isKnownHeader } from '../../../src/data/import/works/columnNames';
import { areas } from '../geodataFiles';
import { sheetRows, utf8, windows1252, xlsx } from './makeFiles';
import { codes } from './table';

/** `5: A-1 10207 518000000 exact seeking_funding | amount_silent` for a row that is accepted, `7: total_row` for one that is not. */
async function told(
  name: string,
  bytes: Uint8Array,
  choices: ImportChoices = {},
): Promise<readonly string[]> {
  const reading = await readTable(name, bytes, {}, { isKnownHeader });
  if (!reading.ok) return [reading.error.code];
  const { accepted, rejected } = makeReport(reading.table, areas, choices);
  const yes = accepted.map(({ row, work, warnings }) => {
    const { id, municipality, island, amount_clp: amount, amount_qualifier: kind, stage, lat } = work;
    const said = [id, municipality, island, lat?.toFixed(3), amount, kind, stage].filter(
      (part) => part != null,
    );
    return { row, line: [said.join(' '), ...codes(warnings)].join(' | ') };
  });
  const no = rejected.map(({ row, causes }) => ({ row, line: codes(causes).join(' | ') }));
  return [...yes, ...no].toSorted((a, b) => a.row - b.row).map(({ row, line }) => `${row}: ${line}`);
}

const lines = (...text: readonly string[]): string => text.join('\r\n');

describe('whole files as planners have them', () => {
  it('the list of the project bank, in thousands, with a sheet for each year', async () => {
    const text = lines(
      'CÓDIGO BIP;DESCRIPCIÓN;AÑO POSTULACIÓN;SECTOR;SUB SECTOR;ETAPA ACTUAL;RATE;COMUNA;COSTO TOTAL (M$)',
      '30123456-0;Conservación caminos Tranqui Año y Etapa 2023 EJECUCION;2023;TRANSPORTE;TRANSPORTE CAMINERO;EJECUCION;RS;QUEILEN;518.000',
      '30123456-0;Conservación caminos Tranqui Año y Etapa 2024 EJECUCION;2024;TRANSPORTE;TRANSPORTE CAMINERO;EJECUCION;FI;QUEILEN;540.500,5',
      '30199999-0;Posta Mechuque;2024;SALUD;BAJA COMPLEJIDAD;DISEÑO;OT;QUEMCHI;',
    );
    expect(await told('bip.csv', windows1252(text))).toEqual([
      '2: older_sheet',
      '3: 30123456-0 10207 540500500 exact seeking_funding',
      '4: 30199999-0 10209 unpublished design',
    ]);
  });

  it('SUBDERE, with codes that are numbers and states that undo stages', async () => {
    const rows = sheetRows([
      [
        'REGION',
        'CODIGO_COMUNA_INE',
        'PROGRAMA',
        'NOMBRE',
        'ETAPA',
        'ESTADO',
        'ANO_DE_CREACION',
        'APORTE_SUBDERE',
      ],
      [
        'LOS LAGOS',
        10208,
        'PMB',
        'Paneles Cocauque',
        'PROYECTOS CERRADOS',
        'Proyecto Cerrado',
        2024,
        229332052,
      ],
      [
        'LOS LAGOS',
        10208,
        'PMB',
        'Paneles Yaldad',
        'PROYECTOS CERRADOS',
        'Proyecto Dejado sin Efecto',
        2023,
        180000000,
      ],
      ['LOS RIOS', 14101, 'PMU', 'Plaza', 'PROYECTOS EN EJECUCION', '100% Girado', 2023, 60000000],
    ]);
    expect(await told('subdere.xlsx', xlsx(rows))).toEqual([
      '2: fila-2 10208 229332052 exact finished',
      '3: fila-3 10208 180000000 exact cancelled',
      '4: other_region | other_region',
    ]);
  });

  it('a budget with titles, thousands by a title, a subtotal and a total', async () => {
    const rows = sheetRows([
      ['Gobierno Regional de Los Lagos', null, null],
      ['Cifras en miles de pesos', null, null],
      ['Código BIP', 'Nombre de Proyecto', 'Monto Identificado'],
      ['30-1', 'Camino Tranqui', 518000],
      ['30-2', 'Camino Mechuque', 660000],
      [null, 'Subtotal', 1178000],
      ['30-3', 'Pozo Díaz Lira', 75000],
      ['TOTAL', null, 1253000],
    ]);
    expect(await told('presupuesto.xlsx', xlsx(rows))).toEqual([
      '4: 30-1 518000000 exact | no_place',
      '5: 30-2 660000000 exact | no_place',
      '6: total_row',
      '7: 30-3 75000000 exact | no_place',
      '8: total_row',
    ]);
  });

  it('agreements of a regional government, thousands by the header', async () => {
    const text = lines(
      'codigo,nombre,monto_fndr_ms,estado_convenio,fecha_firma_convenio,comuna',
      'C-1,Posta,75000,Convenio firmado,02-01-2024,Calbuco',
    );
    expect(await told('convenios.csv', utf8(text))).toEqual(['2: C-1 10102 75000000 exact approved']);
  });

  it('a tender, whose buyer is not the site', async () => {
    const text = lines(
      'CodigoExterno,Nombre,Estado,ComunaUnidad,Moneda,MontoEstimado',
      '1-2-LR24,Camino,Adjudicada,Puerto Montt,CLP,518000000',
      '1-3-LR24,Camino,Adjudicada,Puerto Montt,CLF,12000',
    );
    expect(await told('licitaciones.csv', utf8(text))).toEqual([
      '2: 1-2-LR24 518000000 exact executing | no_place',
      '3: foreign_currency',
    ]);
  });

  it('OC4IDS made flat', async () => {
    const text = lines(
      'id,title,status,budget/amount/amount,budget/amount/currency,locations/0/geometry/coordinates',
      'oc4ids-1,Road,implementation,518000000,CLP,"[-73.4744,-42.1428]"',
    );
    expect(await told('oc4ids.csv', utf8(text))).toEqual([
      '2: oc4ids-1 10209 isla-grande-de-chiloe -42.143 518000000 exact executing',
    ]);
  });

  it('a consultant’s file in UTM, with pesos, words and doubts in one column', async () => {
    const text = lines(
      'Nombre;Comuna;Este;Norte;Huso;Monto ($)',
      'Camino;Quemchi;625.870;5.333.240;18;más de 540 millones',
      'Posta;Quemchi;625.870;5.333.240;;$ 75.000.000.-',
      'Pozo;Quemchi;0;0;18;12.500 UF',
      'Rampa;Quellón;625.870;5.333.240;18;aprox. 579 millones',
    );
    expect(await told('consultora.csv', windows1252(text))).toEqual([
      '2: fila-2 10209 isla-grande-de-chiloe -42.143 540000000 at_least',
      '3: fila-3 10209 isla-grande-de-chiloe -42.143 75000000 exact | utm_zone_assumed',
      '4: foreign_currency | zero_point',
      '5: fila-5 10208 isla-grande-de-chiloe -42.143 579000000 about | place_conflict',
    ]);
  });

  it('a GeoJSON of roads in metres, posts the wrong way round, and a work without a place', async () => {
    const feature = (properties: object, geometry: object | null) => ({
      type: 'Feature',
      properties,
      geometry,
    });
    const collection = {
      type: 'FeatureCollection',
      features: [
        feature({ nombre: 'Posta', monto_ms: 75000 }, { type: 'Point', coordinates: [-42.1428, -73.4744] }),
        feature(
          { nombre: 'Camino', monto_ms: 518000 },
          {
            type: 'LineString',
            coordinates: [
              [625870, 5333240],
              [625000, 5333000],
            ],
          },
        ),
        feature({ nombre: 'Pozo', comuna: 'Queilén' }, null),
      ],
    };
    expect(await told('obras.geojson', utf8(JSON.stringify(collection)))).toEqual([
      '1: fila-1 10209 isla-grande-de-chiloe -42.143 75000000 exact | axes_swapped',
      '2: fila-2 10209 -42.144 518000000 exact | utm_zone_assumed | point_of_shape',
      '3: fila-3 10207 unpublished',
    ]);
  });

  it('a file without a unit is asked for one, and takes the answer', async () => {
    const text = lines('Nombre;Comuna;Monto', 'Camino;Quemchi;518.000', 'Posta;Quemchi;75.000');
    expect(await told('a.csv', utf8(text))).toEqual([
      '2: fila-2 10209 518000 exact | unit_doubtful',
      '3: fila-3 10209 75000 exact | unit_doubtful',
    ]);
    expect(await told('a.csv', utf8(text), { unit: 'thousand' })).toEqual([
      '2: fila-2 10209 518000000 exact',
      '3: fila-3 10209 75000000 exact',
    ]);
  });

  it('a file of nothing but a header has no rows', async () => {
    expect(await told('a.csv', utf8('nombre;comuna;monto'))).toEqual([]);
  });
});
