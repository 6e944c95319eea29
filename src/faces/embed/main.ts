import { EmbedPage } from './EmbedPage';

const main = document.querySelector('main');
const map = main?.querySelector<HTMLElement>('.map');
// Reading a script and acting on it are two tasks: between them a slow phone answers its reader.
if (main && map) setTimeout(() => new EmbedPage(main, map));
