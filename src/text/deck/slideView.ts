import { DEFAULT_VIEW, parseAddress, type AddressProblem } from '../../domain/address';
import { checkIds } from '../../domain/checkIds';
import { deckProblem, type DeckProblemCode, type SlideDraft } from '../../domain/deckDraft';
import { nearest } from '../../domain/nearest';
import type { Problem } from '../../domain/problem';
import type { Atlas } from '../../domain/atlas';
import type { View } from '../../domain/view';

/** Parameters that the reader or the meeting decides, not a slide. */
const ELSEWHERE: readonly (keyof View)[] = ['face', 'slide', 'lang', 'theme', 'plan', 'layer', 'q'];

const CODES = {
  unknown_parameter: 'view_unknown',
  not_allowed: 'view_value',
  malformed: 'view_value',
  unknown_id: 'view_id',
  twice: 'view_twice',
} as const satisfies Readonly<Record<AddressProblem['reason'], DeckProblemCode>>;

/** The view of a slide from its query, the same as the map's address; a whole pasted address is understood too. */
export function slideView(
  { query, ...at }: SlideDraft['view'],
  { facts, areas }: Atlas,
): { readonly view: View; readonly problems: readonly Problem[] } {
  const read = parseAddress(query.replace(/^[^?]*\?/, '').replace(/#.*$/, ''));
  const checked = checkIds(read.view, facts, areas);
  const parameters = Object.keys(DEFAULT_VIEW).map((name) => [name, []] as const);
  const told = [...read.problems, ...checked.problems].map(({ parameter, value, reason }) => {
    if (reason === 'unknown_parameter')
      return deckProblem(at, 'view_unknown', parameter, nearest(parameter, parameters) ?? '');
    return reason === 'twice'
      ? deckProblem(at, 'view_twice', parameter)
      : deckProblem(at, CODES[reason], value, parameter);
  });
  const elsewhere = ELSEWHERE.filter((name) => read.view[name] !== DEFAULT_VIEW[name]);
  return {
    view: checked.view,
    problems: [...told, ...elsewhere.map((name) => deckProblem(at, 'view_elsewhere', name))],
  };
}
