import { PALETTE_TOKENS } from '../../../map/palette';
import { declared } from '../../../map/tokens';

/** Only the tokens that the page names, in its three themes; other themes repeat only what differs. */
export function tokenRules(tokens: string, page: string): string {
  const used = new Set([...page.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name));
  // Another view and the live map may need any of the map's own.
  for (const name of PALETTE_TOKENS) used.add(name);
  const light = declared(tokens, ':root');
  const rule = (selector: string, values: ReadonlyMap<string, string>): string => {
    const lines = [...used].flatMap((name) => {
      const value = values.get(name);
      const same = values !== light && value === light.get(name);
      return value === undefined || same ? [] : [`--${name}:${value}`];
    });
    return `${selector}{${lines.join(';')}}`;
  };
  return [
    rule(':root', light),
    ...['dark', 'projector'].map((theme) =>
      rule(`[data-theme=${theme}]`, declared(tokens, `[data-theme='${theme}']`)),
    ),
  ].join('');
}
