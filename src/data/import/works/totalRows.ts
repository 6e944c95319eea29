import { fold } from '../../../domain/search';
import type { Row } from './Row';

const WHOLE =
  /^(?:sub ?totale?s?|totale?s?|totales?|suma|suma total|gran total|total general|totales generales|sum|grand total)(?: (?:general|generales|m|mm|clp|pesos|inversion|cartera|obras|proyectos|iniciativas|comuna|region|\d+))*$/;
/** Spares folding the texts of a million rows. */
const MAY_BEGIN = /^\W*(?:sub|tot|gran|sum)/i;
const BEGINS = /^(?:sub ?total|totale?s?|gran total|suma total|suma|grand total)(?: |$)/;
/** A row that says no more than a name and a figure. */
const FEW_CELLS = 3;

const firstText = (row: Row): string => {
  for (let column = 0; column < row.record.cells.length; column++) {
    const text = row.textAt(column);
    if (text !== '') return text;
  }
  return '';
};

const filledCells = (row: Row): number =>
  row.record.cells.filter((_, column) => row.textAt(column) !== '').length;

/** Recognises the sums among the rows, by their words, or by being what the rows above come to. */
export class TotalRows {
  #all = 0;
  #sinceLast = 0;
  #addends = 0;

  /** @param value whole pesos, null for none */
  isTotal(row: Row, value: number | null): boolean {
    const is =
      this.#isByWords(row, value) || (this.#isSum(value) && row.text('name') === '' && row.text('id') === '');
    if (is) this.#sinceLast = 0;
    return is;
  }

  add(value: number | null): void {
    if (value === null) return;
    this.#all += value;
    this.#sinceLast += value;
    this.#addends++;
  }

  #isSum(value: number | null): boolean {
    return value !== null && this.#addends > 1 && (value === this.#all || value === this.#sinceLast);
  }

  #isByWords(row: Row, value: number | null): boolean {
    const words = [firstText(row), row.text('name'), row.text('id'), row.text('municipality')];
    const found = words
      .filter((text) => MAY_BEGIN.test(text))
      .map(fold)
      .filter((text) => BEGINS.test(text));
    if (found.length === 0) return false;
    if (found.some((text) => WHOLE.test(text))) return true;
    const isBare = row.text('id') === '' && row.text('municipality') === '' && filledCells(row) <= FEW_CELLS;
    return isBare || this.#isSum(value);
  }
}
