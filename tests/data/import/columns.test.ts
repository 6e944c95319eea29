import { describe, expect, it } from 'vitest';
import { headerKeys } from '../../../src/data/import/works/headerKeys';
import { meaningOf } from '../../../src/data/import/works/columnNames';
import { isPersonalColumn } from '../../../src/data/import/works/personal';
import { codes, report, tableOf } from './table';

/** What each header is taken as, in order. */
const taken = (...header: readonly string[]) => report(tableOf(header, [])).columns.map(({ as }) => as);

describe('columns of files that planners have', () => {
  it.each<readonly [string, string, readonly (string | null)[]]>([
    [
      'the list of the project bank',
      'CÓDIGO BIP;DESCRIPCIÓN;AÑO POSTULACIÓN;TIPOLOGÍA;SECTOR;SUB SECTOR;ETAPA ACTUAL;RATE;INSTITUCIÓN FORMULADORA',
      ['id', 'name', 'year', null, 'sector', 'subsector', 'stage', 'rate', null],
    ],
    [
      'a sheet of the project bank',
      'codigo_bip;nombre;tipologia;descriptor;etapa_actual;rate_resultado;proceso_presupuestario;sector;subsector;region;provincia;comuna;ubicacion_tipo;ubicacion_nombre;descripcion_etapa;costo_total (M$);duracion_meses;fuentes_financiamiento;funcionario_correo',
      [
        'id',
        'name',
        null,
        null,
        'stage',
        'rate',
        'year',
        'sector',
        'subsector',
        'region',
        null,
        'municipality',
        null,
        'locality',
        'description',
        'amount_clp',
        null,
        'funder',
        null,
      ],
    ],
    [
      'SUBDERE',
      'REGION;CODIGO_COMUNA_INE;PROGRAMA;TIPOLOGIA;ETAPA;ESTADO;ANO_DE_CREACION;CANTIDAD_DE_DIAS;APORTE_SUBDERE',
      ['region', 'municipality', 'funder', 'sector', 'stage', 'state', 'year', null, 'amount_clp'],
    ],
    [
      'agreements of a regional government',
      'codigo;nombre;monto_fndr_ms;estado_convenio;fecha_firma_convenio',
      ['id', 'name', 'amount_clp', 'stage', 'year'],
    ],
    [
      'initiatives of a regional government',
      'bip;codigo_fril;nombre_iniciativa;tipo_ipr;mecanismo;tipologia;etapa;comuna;division;estado_financiero;monto',
      ['id', null, 'name', null, 'funder', 'sector', 'stage', 'municipality', null, 'state', 'amount_clp'],
    ],
    [
      'the annex of the budget',
      'Código BIP;Nombre de Proyecto;Monto Identificado',
      ['id', 'name', 'amount_clp'],
    ],
    [
      'ChileCompra',
      'CodigoExterno;Nombre;CodigoEstado;Estado;Descripcion;FechaCierre;NombreOrganismo;ComunaUnidad;RegionUnidad;Tipo;Moneda;MontoEstimado',
      ['id', 'name', null, 'stage', 'description', null, null, null, null, null, 'currency', 'amount_clp'],
    ],
    [
      'OC4IDS',
      'id;title;description;status;sector/0;budget/amount/amount;budget/amount/currency;locations/0/geometry/coordinates;locations/0/description;period/startDate',
      [
        'id',
        'name',
        'description',
        'stage',
        'sector',
        'amount_clp',
        'currency',
        'lat_lon',
        'locality',
        'year',
      ],
    ],
    [
      'plain Spanish',
      'N°;Nombre de la iniciativa;Comuna(s);Isla;Monto total aprobado (M$);Fuente de financiamiento;N° de beneficiarios;Latitud;Longitud;Año',
      [null, 'name', 'municipality', 'island', 'amount_clp', 'funder', 'beneficiaries', 'lat', 'lon', 'year'],
    ],
    [
      'plain English',
      'Project name;Municipality;Amount (million pesos);Stage;Funder;Latitude;Longitude;Year;Source',
      ['name', 'municipality', 'amount_clp', 'stage', 'funder', 'lat', 'lon', 'year', 'source'],
    ],
    [
      'money of another meaning is not the amount',
      'Nombre;Monto pagado (M$);Costo unitario;Inversión por habitante;Monto 2023;Saldo',
      ['name', null, null, null, null, null],
    ],
    ['a unit for a name', 'Proyecto;Comuna;M$', ['name', 'municipality', 'amount_clp']],
  ])('%s', (_, header, fields) => {
    expect(taken(...header.split(';'))).toEqual(fields);
  });

  it('know a name without accents, case, punctuation, double spaces or small words', () => {
    for (const header of ['Código  BIP', 'COD. BIP', 'código_bip', ' codigo-bip ', 'CodigoBip'])
      expect(meaningOf(header)?.field, header).toBe('id');
    for (const header of ['Nombre del Proyecto', 'NOMBRE DE PROYECTO', 'nombre_proyecto'])
      expect(meaningOf(header)?.field, header).toBe('name');
  });

  it('tell the second column of a field, and keep it', () => {
    const made = report(
      tableOf(['nombre', 'monto', 'inversión', 'comuna'], [['A', '518000000', '700000000', 'Quemchi']]),
    );
    expect(made.columns.map(({ as }) => as)).toEqual(['name', 'amount_clp', null, 'municipality']);
    expect(made.notes).toContainEqual({ code: 'rival_column', column: 'inversión', detail: 'monto' });
    expect(made.accepted[0]?.work.extra).toEqual({ inversión: '700000000' });
    expect(codes(made.accepted[0]?.warnings ?? [])).toEqual(['other_column']);
  });

  it('tell what the file says nowhere, and what is of persons', () => {
    const told = codes(report(tableOf(['funcionario_correo'], [])).notes);
    expect(told).toEqual(['no_name_column', 'no_amount_column', 'no_place_column', 'personal_column']);
  });

  it.each([
    ['RUT', ''],
    ['teléfono', ''],
    ['Correo electrónico', ''],
    ['NOMBRE BENEFICIARIO', ''],
    ['Dirección', ''],
    ['fono_contacto', ''],
    ['EmailContacto', ''],
    ['Jefa de hogar', ''],
    ['columna 7', 'Hablar con ana@ejemplo.cl'],
    ['observaciones', 'RUT 12.345.678-5'],
    ['obs', '+56 9 8765 4321'],
  ])('say that %j with %j is about persons', (header, cell) => {
    expect(isPersonalColumn(header, [cell])).toBe(true);
  });

  it.each([
    ['codigo relacionado', '40012345-0'],
    ['nombre obra', 'Camino a Lelbún'],
    ['unidad responsable', 'SECPLAN'],
    ['fonoaudiología', 'no'],
    ['monto', '12.345.678'],
    ['presupuesto', '12.345.678-4'],
    ['beneficiarios', '120 familias'],
    ['comuna', 'Quemchi'],
  ])('do not take %j with %j for one about persons', (header, cell) => {
    expect(isPersonalColumn(header, [cell])).toBe(false);
  });

  it('take no meaning from where they stand', () => {
    const header = ['nombre', 'comuna', 'monto ($)', 'lat', 'lon', 'etapa', 'otra'];
    const cells = ['Camino', 'Quemchi', '518.000.000', '-42,1428', '-73,4744', 'aprobado', 'x'];
    const works = header.map((_, turn) => {
      const order = header.map((__, at) => (at + turn) % header.length);
      const made = report(
        tableOf(
          order.map((at) => header[at] ?? ''),
          [order.map((at) => cells[at] ?? null)],
        ),
      );
      return made.accepted[0]?.work;
    });
    for (const work of works) expect(work).toEqual(works[0]);
  });
});

describe(headerKeys, () => {
  it('names every column, none twice', () => {
    expect(headerKeys(['Monto', '', 'Monto', 'Monto (2)', '', 'columna 2'])).toEqual([
      'Monto',
      'columna 2 (2)',
      'Monto (3)',
      'Monto (2)',
      'columna 5',
      'columna 2',
    ]);
  });
});

describe('hostile, empty and repeated headers', () => {
  const header = ['nombre', '__proto__', 'constructor', 'toString', '', 'nota', 'nota', 'comuna', 'monto'];
  const cells = ['Camino', 'a', 'b', 'c', 'd', 'e', 'f', 'Quemchi', '518000000'];
  const made = report(tableOf(header, [cells]));
  const extra = made.accepted[0]?.work.extra ?? {};

  it('are plain keys of extra', () => {
    expect(Object.entries(extra)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', 'c'],
      ['columna 5', 'd'],
      ['nota', 'e'],
      ['nota (2)', 'f'],
    ]);
    expect(JSON.stringify(extra)).toContain('"__proto__":"a"');
    expect(Object.getPrototypeOf(extra)).toBe(Object.prototype);
  });

  it('are told where they got another name', () => {
    expect(codes(made.notes)).toEqual(['empty_header', 'repeated_header']);
  });
});
