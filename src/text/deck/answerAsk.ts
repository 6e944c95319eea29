import { deckProblem, type Ask } from '../../domain/deckDraft';
import { nearest } from '../../domain/nearest';
import type { Problem } from '../../domain/problem';
import type { Answer, AskContext } from './answer';
import { IDS, type AskKind } from './askKinds';
import { dateAsks } from './dateAsks';
import { moneyAsks } from './moneyAsks';
import { placeAsks } from './placeAsks';
import { workAsks } from './workAsks';

/** Every name that a slide can ask for; geodata/README.md lists them for people. */
export const ASKS: Readonly<Record<string, AskKind>> = {
  ...workAsks,
  ...moneyAsks,
  ...placeAsks,
  ...dateAsks,
};

type Answered =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly problem: Problem };

const partNames = ({ parts }: AskKind): string =>
  Object.keys(parts)
    .filter((part) => part !== '')
    .join(', ');

/** Answers one figure from the data, or says why it can't be: the name, the id or the part is not known. */
export function answerAsk(ask: Ask, context: AskContext): Answered {
  const refused = (...[code, value, detail]: readonly [Parameters<typeof deckProblem>[1], string, string?]) =>
    ({ ok: false, problem: deckProblem(ask, code, value, detail ?? null) }) as const;
  const kind = Object.hasOwn(ASKS, ask.name) ? ASKS[ask.name] : undefined;
  if (!kind) {
    return refused(
      'unknown_figure',
      ask.typed,
      nearest(
        ask.name,
        Object.keys(ASKS).map((name) => [name, []]),
      ) ?? '',
    );
  }
  const [first] = ask.args;
  const idLacks = kind.idMayLack === true && (first === undefined || Object.hasOwn(kind.parts, first));
  const ids = idLacks ? [''] : ask.args.slice(0, kind.ids.length);
  const rest = idLacks ? ask.args : ask.args.slice(kind.ids.length);
  for (const [at, which] of (idLacks ? [] : kind.ids).entries()) {
    const id = ids[at] ?? '';
    if (id === '') return refused('figure_needs', ask.typed, ask.name);
    const known = IDS[which](context);
    if (!known.some(([each]) => each === id))
      return refused('unknown_figure_id', id, nearest(id, known) ?? '');
  }
  const [part = '', ...more] = rest;
  const say = more.length === 0 && Object.hasOwn(kind.parts, part) ? kind.parts[part] : undefined;
  if (!say) return refused('unknown_figure_part', rest.join(':'), partNames(kind));
  return { ok: true, answer: say(context, ids) };
}
