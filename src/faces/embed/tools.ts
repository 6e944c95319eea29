import type { Entry } from '../../domain/search';
import { draw } from '../../map/svg/draw';
import { svg as element, type SvgChild } from '../../map/svg/element';
import type { EmbedLanguage } from './embedLanguage';
import { icon, SEARCH } from './icons';

export interface ToolActions {
  /** Entries of a search text; loads what it looks through when first asked. */
  readonly find: (text: string) => Promise<readonly Entry[]>;
  readonly pick: (entry: Entry) => void;
  readonly explore: () => void;
  readonly failed: (error: unknown) => void;
}

/** Search and the way to the live map, above the picture; only where the page's script runs. */
export function tools({ e }: EmbedLanguage, actions: ToolActions): HTMLElement {
  const box = node('div', { class: 'tools' }, []);
  const field = node('input', {
    type: 'search',
    'aria-label': e.find,
    placeholder: e.find,
    autocomplete: 'off',
    'aria-controls': 'hallado',
  }) as HTMLInputElement;
  const found = node('ul', { id: 'hallado', class: 'found' });
  const count = node('p', { class: 'said', role: 'status' });
  const search = node('div', { class: 'search' }, [icon(SEARCH)]);
  search.append(field, found, count);
  let asked = 0;

  const list = (entries: readonly Entry[]): void => {
    found.replaceChildren(
      ...entries.map((entry) => {
        const line = node('button', { type: 'button' }, [
          entry.name,
          element('i', {}, [` ${e.kinds[entry.kind]}`]),
        ]);
        line.addEventListener('click', () => {
          field.value = '';
          list([]);
          actions.pick(entry);
        });
        const item = node('li', {});
        item.append(line);
        return item;
      }),
    );
    const nothing = field.value.trim() !== '' && entries.length === 0;
    if (nothing) found.append(node('li', {}, [e.found(0)]));
    count.textContent = field.value.trim() === '' ? '' : e.found(entries.length);
  };
  const look = (): void => {
    const mine = ++asked;
    actions.find(field.value).then((entries) => {
      if (mine === asked) list(entries);
    }, actions.failed);
  };
  // What is looked through is fetched while the reader types the first letter.
  field.addEventListener('focus', look);
  field.addEventListener('input', look);
  search.addEventListener('keydown', (event) => {
    const stops = [field, ...found.querySelectorAll('button')];
    const at = stops.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'Escape') {
      field.value = '';
      list([]);
      field.blur();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      stops[(at + (event.key === 'ArrowDown' ? 1 : stops.length - 1)) % stops.length]?.focus();
    } else if (event.key === 'Enter' && at === 0) found.querySelector('button')?.click();
  });

  const explore = node('button', { type: 'button', class: 'button explore' }, [e.explore]);
  explore.addEventListener('click', actions.explore);
  box.append(search, explore);
  return box;
}

export function node(
  tag: string,
  attributes: Parameters<typeof element>[1],
  children: readonly SvgChild[] = [],
): HTMLElement {
  return draw(element(tag, attributes, children), 'html') as HTMLElement;
}
