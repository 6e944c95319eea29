/** What a window says to a waiting worker when its reader has chosen the new version. */
export const TAKE_OVER = 'mapa:take-over';
