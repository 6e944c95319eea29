import { parseArgs } from 'node:util';
import { UNITS, type ImportChoices } from '../../src/data/import/importReport';
import type { ReadChoices } from '../../src/data/import/rawTable';
import type { Lang } from '../../src/domain/view';
import { importAccountWords } from '../../src/text/importAccountWords';

/** What the command line asks for. */
export interface Asked {
  readonly file: string;
  readonly json: boolean;
  readonly lang: Lang;
  readonly read: ReadChoices;
  readonly choices: ImportChoices;
}

export type Options =
  | { readonly ok: true; readonly asked: Asked }
  | { readonly ok: false; readonly lang: Lang; readonly problem: string };

const OPTIONS = {
  unit: { type: 'string' },
  utm: { type: 'string' },
  sheet: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const EPSG = { '18': 32718, '19': 32719 } as const;

/** Reads the arguments; what is not understood is told, in the language asked for if that was. */
export function readOptions(args: readonly string[]): Options {
  const lang: Lang =
    /^en$/.test(args[args.indexOf('--lang') + 1] ?? '') || args.includes('--lang=en') ? 'en' : 'es';
  const words = importAccountWords[lang];
  const no = (problem: string): Options => ({ ok: false, lang, problem });
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    const unknown = args.find(
      (arg) => arg.startsWith('-') && !Object.hasOwn(OPTIONS, arg.replace(/^--|=.*$/g, '')),
    );
    return no(words.badOption(unknown ?? args.join(' ')));
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return no(words.oneFile);
  const unit = UNITS.find((each) => each === values.unit);
  if (values.unit !== undefined && unit === undefined) return no(words.badOption(`--unit ${values.unit}`));
  const utm = values.utm === '18' || values.utm === '19' ? EPSG[values.utm] : undefined;
  if (values.utm !== undefined && utm === undefined) return no(words.badOption(`--utm ${values.utm}`));
  if (values.lang !== undefined && values.lang !== 'es' && values.lang !== 'en')
    return no(words.badOption(`--lang ${values.lang}`));
  return {
    ok: true,
    asked: {
      file,
      json: values.json ?? false,
      lang,
      read: values.sheet === undefined ? {} : { sheet: values.sheet },
      choices: { unit: unit ?? null, utm: utm ?? null },
    },
  };
}
