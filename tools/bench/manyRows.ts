import { closeSync, openSync, writeSync } from 'node:fs';
import { dice } from './madeUp';

const PLACES = ['Quemchi', 'Puqueldón', 'Quinchao', 'QUEILEN', 'Quellón', 'Calbuco', 'Castro', 'Ancud'];
const SECTORS = ['Vialidad', 'Electrificación rural', 'Agua potable rural', 'Salud', 'Deportes'];
const STAGES = ['Aprobado', 'En ejecución', 'Terminado', 'Diseño', 'Postulado', ''];
const HEADER =
  'Código;Nombre de la iniciativa;Comuna;Sector;Etapa;Año;Monto ($);Latitud;Longitud;Financiamiento;Beneficiarios;Notas';
/** Rows written at once. */
const BLOCK = 10_000;

/** A spreadsheet as planners have them, of any length: decimal commas, blanks, accents and stages as they come. */
export function writeManyRows(file: string, rows: number): void {
  const next = dice(rows);
  const one = (values: readonly string[]): string => values[Math.floor(next() * values.length)] ?? '';
  const degrees = (from: number, span: number) => (from + next() * span).toFixed(5).replace('.', ',');
  const row = (at: number): string => {
    const isPlaced = next() < 0.8;
    return [
      `OB-${at}`,
      `Mejoramiento camino vecinal tramo ${at}`,
      one(PLACES),
      one(SECTORS),
      one(STAGES),
      2015 + (at % 12),
      next() < 0.1 ? '' : Math.ceil(1e7 + next() * 1e9),
      isPlaced ? degrees(-43.2, 1.5) : '',
      isPlaced ? degrees(-73.9, 0.8) : '',
      'FNDR',
      `${Math.ceil(next() * 400)} familias`,
      `Cartera ${2015 + (at % 12)}`,
    ].join(';');
  };
  const target = openSync(file, 'w');
  try {
    writeSync(target, `${HEADER}\n`);
    for (let from = 0; from < rows; from += BLOCK) {
      const count = Math.min(BLOCK, rows - from);
      writeSync(target, `${Array.from({ length: count }, (_, at) => row(from + at)).join('\n')}\n`);
    }
  } finally {
    closeSync(target);
  }
}
