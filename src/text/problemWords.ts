import type { Problem } from '../domain/problem';
import type { Lang } from '../domain/view';
import { problems as en } from './en/problems';
import { problems as es } from './es/problems';

export type ProblemWords = typeof es;

/** What is wrong with a file and how to mend it, in both languages: apart from `Messages`, to load only when asked. */
export const allProblemWords: Readonly<Record<Lang, ProblemWords>> = { es, en };

/**
 * `works.csv, línea 41, columna amount_clp: «12.5» no son pesos enteros; escriba…`.
 *
 * @param codes the sentences to choose from; those of the tables unless told
 */
export function problemWords(
  { file, line, column, value, code, detail }: Problem,
  lang: Lang,
  codes: ProblemWords['codes'] = allProblemWords[lang].codes,
): string {
  const words = allProblemWords[lang];
  const where = [
    file,
    ...(line === null ? [] : [words.line(line)]),
    ...(column === null ? [] : [words.column(column)]),
  ].join(', ');
  return `${where}: ${codes[code]?.(value ?? '', detail ?? '') ?? words.unknown(code)}`;
}
