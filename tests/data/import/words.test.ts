import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../../src/data/import/rawTable';
import { sectorOf } from '../../../src/data/import/works/sectorWords';
import { stageOf } from '../../../src/data/import/works/stageWords';
import { yearOf } from '../../../src/data/import/works/yearOf';
import { SECTORS, STAGES } from '../../../src/domain/work';

describe(stageOf, () => {
  it.each<readonly [stage: string, state: string, rate: string, bank: boolean, read: string]>([
    ['DISEÑO', '', 'RS', true, 'design'],
    ['EJECUCION', '', 'RS', true, 'seeking_funding'],
    ['EJECUCION', '', 'FI', true, 'seeking_funding'],
    ['EJECUCION', '', 'OT', true, 'seeking_funding'],
    ['EJECUCION', '', '', true, 'open_stage'],
    ['EJECUCION', '', '', false, 'executing'],
    ['En ejecución', '', '', false, 'executing'],
    ['EJECUCION', 'NO FINANCIADO', '', false, 'seeking_funding'],
    ['EJECUCION', 'FINANCIADO', '', false, 'approved'],
    ['En ejecución', 'FINANCIADO', '', false, 'executing'],
    ['PROYECTOS CON RECURSOS ASIGNADOS', '100% Girado', '', false, 'approved'],
    ['PROYECTOS EN EJECUCION', 'En Proceso de Cierre', '', false, 'finished'],
    ['PROYECTOS EN EJECUCION', 'Proyecto Terminado', '', false, 'finished'],
    ['PROYECTOS CERRADOS', 'Proyecto Cerrado', '', false, 'finished'],
    ['PROYECTOS CERRADOS', 'Proyecto Con Término Anticipado', '', false, 'stopped'],
    ['PROYECTOS CERRADOS', 'Proyecto Dejado sin Efecto', '', false, 'cancelled'],
    ['Adjudicada', '', '', false, 'executing'],
    ['Cerrada', '', '', false, 'open_stage'],
    ['Publicada', '', '', false, 'open_stage'],
    ['Desierta', '', '', false, 'stopped'],
    ['preparation', '', '', false, 'open_stage'],
    ['implementation', '', '', false, 'executing'],
    ['', '', '', false, 'none'],
    ['en la luna', '', '', false, 'unknown_stage'],
    ['', 'en la luna', '', false, 'unknown_stage'],
    ['en ejecución', 'en la luna', '', false, 'executing'],
  ])('%j, %j, RATE %j, bank %j: %s', (stage, state, rate, bank, read) => {
    const { stage: found, problem } = stageOf(stage, state, rate, bank);
    expect(problem ?? found ?? 'none').toBe(read);
  });

  it('takes each of our own stages by its name', () => {
    for (const stage of STAGES) expect(stageOf(stage, '', '', false).stage).toBe(stage);
  });
});

describe(sectorOf, () => {
  it.each([
    ['TRANSPORTE', 'TRANSPORTE CAMINERO', 'road'],
    ['TRANSPORTE', 'TRANSPORTE MARITIMO, FLUVIAL Y LACUSTRE', 'connectivity'],
    ['TRANSPORTE', '', 'road sector_read_as'],
    ['RECURSOS HIDRICOS', 'AGUA POTABLE', 'drinking_water'],
    ['RECURSOS HIDRICOS', 'RIEGO', 'none unknown_sector'],
    ['ENERGÍA', '', 'electrification'],
    ['SALUD', '', 'health'],
    ['Conservación de caminos', '', 'road'],
    ['Mejoramiento de caminos y rutas', '', 'road sector_read_as'],
    ['Alumbrado público', '', 'electrification sector_read_as'],
    ['Caminos y postas', '', 'none unknown_sector'],
    ['PROYECTO', '', 'none'],
    ['Deportes', '', 'none unknown_sector'],
  ])('%j, subsector %j: %s', (text, sub, read) => {
    const { sector, told } = sectorOf(text, sub);
    expect([sector ?? 'none', ...(told === null ? [] : [told])].join(' ')).toBe(read);
  });

  it('takes each of our own sectors by its name', () => {
    for (const sector of SECTORS) expect(sectorOf(sector, '')).toEqual({ sector, told: null });
  });
});

describe(yearOf, () => {
  it.each<readonly [RawCell, string]>([
    ['2024', '2024 whole'],
    [2024, '2024 whole'],
    ['2024.0', '2024 whole'],
    ['Año 2024', '2024 whole'],
    ['2024-01-02', '2024'],
    ['2024-01', '2024'],
    ['02-01-2024', '2024'],
    ['2/1/2024', '2024'],
    ['01-2024', '2024'],
    ['julio 2025', '2025'],
    ['2 de enero de 2024', '2024'],
    [{ kind: 'date', iso: '2024-01-02' }, '2024'],
    ['2023-2025', '2023 first_year'],
    ['2023 y 2024', '2023 first_year'],
    ['2023-25', '2023 first_year'],
    ['24', 'unread'],
    ['1924', 'unread'],
    ['20245', 'unread'],
    [45293, 'unread'],
    ['pronto', 'unread'],
    ['2024-13', 'unread'],
  ])('%j: %s', (cell, read) => {
    const found = yearOf(cell);
    const said = found.ok
      ? [found.year, ...(found.whole ? ['whole'] : []), found.told ?? []].flat().join(' ')
      : 'unread';
    expect(said).toBe(read);
  });
});
