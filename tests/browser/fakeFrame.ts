import { connect } from '../../src/faces/embed/wire';

/**
 * A framed page that speaks the real wire and shows what it was told instead of a map. By its query: `late` is ready
 * only when pressed, `live` begins with a live map; a press on the text selects an area.
 */
const shown = document.body.appendChild(document.createElement('button'));
let address = location.search;

function show(words: string): void {
  shown.textContent = words;
}

const tell = connect(window, {
  setView(next) {
    address = next;
    show(`view ${next}`);
    tell.view(next);
  },
  focusArea(id) {
    if (id !== '10209') return false;
    show(`area ${id}`);
    return true;
  },
  view: () => address,
  rest() {
    show('rest');
    tell.live(false);
  },
});

function begin(): void {
  tell.ready(address);
  tell.resize(333);
  if (new URLSearchParams(address).has('live')) tell.live(true);
}

show(`view ${address}`);
shown.addEventListener('click', () => {
  if (shown.textContent?.includes('late')) begin();
  tell.select('10210', null);
});
if (!address.includes('late')) begin();
