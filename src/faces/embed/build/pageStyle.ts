import type { EmbedInput } from './pages';
import { tokenRules } from './tokenRules';

/** From this width on the list stands beside the map. */
const WIDE = '@media(min-width:560px)';

/** The style of one page: the tokens it names, the common rules, and where its areas stand on a wide page. */
export function pageStyle(
  { tokens, css, links }: Pick<EmbedInput, 'tokens' | 'css' | 'links'>,
  body: string,
  wideTransform: string,
): string {
  const rules = tight(css.replace('FONT_URL', links.font));
  const wide = wideTransform.replace(/translate\((\S+) (\S+)\)/, 'translate($1px,$2px)');
  return `${tokenRules(tokens, rules + body)}${rules}${WIDE}{.map>svg [data-base]{transform:${wide}}}`;
}

/** Our own rules hold no text in which a space would count. */
function tight(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
}
