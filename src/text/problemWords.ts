import type { Problem } from '../domain/problem';
import type { Messages } from './es';

/** `works.csv, línea 41, columna amount_clp: «12.5» no son pesos enteros; escriba…`. */
export function problemWords(
  { file, line, column, value, code, detail }: Problem,
  m: Pick<Messages, 'problems'>,
): string {
  const { problems } = m;
  const where = [
    file,
    ...(line === null ? [] : [problems.line(line)]),
    ...(column === null ? [] : [problems.column(column)]),
  ].join(', ');
  return `${where}: ${problems.codes[code]?.(value ?? '', detail ?? '') ?? problems.unknown(code)}`;
}
