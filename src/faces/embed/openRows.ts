import type { View } from '../../domain/view';

/** `area 10209`, `work MCR-002`: what a line of the list names. */
function changeOf(opens: string, own: View): Partial<View> {
  const [kind, id = null] = opens.split(' ');
  switch (kind) {
    case 'area':
      return { level: 'municipality', area: id, work: null };
    case 'work':
      return { work: id };
    default:
      return { level: own.level, area: own.area, work: own.work };
  }
}

/** Makes the name in each line that leads somewhere a button; without a script it is plain text. */
export function openRows(list: ParentNode, own: View, go: (change: Partial<View>) => void): void {
  for (const line of list.querySelectorAll<HTMLElement>('li[data-opens]')) {
    const name = line.querySelector('b');
    if (!name || name.querySelector('button')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...name.childNodes);
    name.append(button);
    button.addEventListener('click', () => go(changeOf(line.dataset['opens'] ?? '', own)));
  }
}

/** A press on a circle or an area of the picture; the list and the search lead to the same by keyboard. */
export function openMarks(map: Element, go: (change: Partial<View>) => void): void {
  map.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const work = target.closest<SVGElement>('[data-work]')?.dataset['work'];
    const area = target.closest<SVGElement>('[data-area]')?.dataset['area'];
    if (work !== undefined) go({ work });
    else if (area !== undefined) go({ level: 'municipality', area, work: null });
  });
}
