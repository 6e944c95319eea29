import type { offline as es } from '../es/offline';

export const offline: typeof es = {
  title: 'There is a new version of the map',
  what: 'It may bring newer data. Open it now or, once all its windows are closed, next time.',
  take: 'Open the new one',
  later: 'Not now',
};
