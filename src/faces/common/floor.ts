/** Stands behind the address of explore while a question from the floor is answered: there is a slide to return to. */
export const FLOOR = '#floor';
