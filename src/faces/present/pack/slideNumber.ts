/** Stands in a text where the number of the slide belongs, which a program then keeps right. */
export const SLIDE_NUMBER = '‹#›';
