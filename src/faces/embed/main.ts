import { EmbedPage } from './EmbedPage';

const main = document.querySelector('main');
const map = main?.querySelector<HTMLElement>('.map');
if (main && map) new EmbedPage(main, map);
