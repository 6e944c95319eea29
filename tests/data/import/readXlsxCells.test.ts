import { describe } from 'vitest';
import { xlsx, type WorkbookMaking } from './makeFiles';
import { readsEach, type OddFile } from './readSummary';

const book = (
  name: string,
  rows: string,
  expected: OddFile[3],
  making: WorkbookMaking = {},
  choices: OddFile[4] = {},
): OddFile => [name, 'obras.xlsx', xlsx(rows, making), expected, choices];

const HEADER =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>nombre</t></is></c><c r="B1" t="inlineStr"><is><t>monto</t></is></c></row>';
const cell = (xml: string, row = 2) =>
  `${HEADER}<row r="${row}"><c r="A${row}" t="str"><v>A</v></c>${xml}</row>`;
const gives = (value: unknown) => ({ rows: [[2, 'A', value]] }) as OddFile[3];

describe('cells', () => {
  readsEach([
    book('a number is the double it is', cell('<c r="B2"><v>47.1234</v></c>'), gives(47.1234)),
    book(
      'with all the digits that Excel writes',
      cell('<c r="B2"><v>0.10000000000000001</v></c>'),
      gives(0.1),
    ),
    book('and exponents', cell('<c r="B2"><v>1.718E9</v></c>'), gives(1_718_000_000)),
    book('a number as text stays text', cell('<c r="B2" t="str"><v>47,1234</v></c>'), gives('47,1234')),
    book('zero is zero', cell('<c r="B2"><v>0</v></c>'), gives(0)),
    book('an empty cell is none', cell('<c r="B2"/>'), gives(null)),
    book(
      'a cell of blanks is none',
      cell('<c r="B2" t="inlineStr"><is><t xml:space="preserve">  </t></is></c>'),
      gives(null),
    ),
    book('true and false', cell('<c r="B2" t="b"><v>1</v></c>'), gives(true)),
    book(
      'an error cell says its error',
      cell('<c r="B2" t="e"><v>#N/A</v></c>'),
      gives({ kind: 'error', text: '#N/A' }),
    ),
    book(
      'also behind a formula',
      cell('<c r="B2" t="e"><f>A1/0</f><v>#DIV/0!</v></c>'),
      gives({ kind: 'error', text: '#DIV/0!' }),
    ),
    book('a formula gives its result', cell('<c r="B2"><f>SUM(B3:B9)</f><v>12</v></c>'), gives(12)),
    book('a formula without its result is told', cell('<c r="B2"><f>SUM(B3:B9)</f></c>'), {
      rows: [[2, 'A', null]],
      told: ['2 formula_without_value monto'],
    }),
    book('also as openpyxl writes it', cell('<c r="B2"><f>SUM(B3:B9)</f><v></v></c>'), {
      rows: [[2, 'A', null]],
      told: ['2 formula_without_value monto'],
    }),
    book('a formula whose result is an empty text', cell('<c r="B2" t="str"><f>""</f><v></v></c>'), {
      rows: [[2, 'A', null]],
    }),
    book(
      'what is no number is an error, not a guess',
      cell('<c r="B2"><v>0x10</v></c>'),
      gives({ kind: 'error', text: '0x10' }),
    ),
    book('shared strings', cell('<c r="B2" t="s"><v>1</v></c>'), gives(' b & "c" '), {
      strings: ['a', ' b & "c" '],
    }),
    book(
      'in runs of several looks, without reading aids',
      cell('<c r="B2" t="s"><v>0</v></c>'),
      gives('Isla Mechuque'),
      {
        strings: ['<r><t>Isla </t></r><r><rPr><b/></rPr><t>Mechuque</t></r><rPh><t>no</t></rPh>'],
      },
    ),
    book(
      'a shared string that is not there',
      cell('<c r="B2" t="s"><v>7</v></c>'),
      gives({ kind: 'error', text: 's:7' }),
    ),
    book(
      'control characters that Excel escapes',
      cell('<c r="B2" t="inlineStr"><is><t>a_x000D_b</t></is></c>'),
      gives('a\rb'),
    ),
    book(
      'inline text in runs',
      cell('<c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>'),
      gives('ab'),
    ),
    book(
      'entities and sections of characters',
      cell('<c r="B2" t="str"><v>&lt;b&gt; &#241;<![CDATA[ & ]]></v></c>'),
      gives('<b> ñ & '),
    ),
  ]);
});

const date = (iso: string) => gives({ kind: 'date', iso });
const dated = (
  name: string,
  serial: number | string,
  format: number | string,
  expected: OddFile[3],
  from1904 = false,
) => book(name, cell(`<c r="B2" s="1"><v>${serial}</v></c>`), expected, { formats: [format], from1904 });

describe('dates', () => {
  readsEach([
    dated('by a built-in format', 45293, 14, date('2024-01-02')),
    dated('by a format of its own', 45293, 'dd\\-mm\\-yyyy', date('2024-01-02')),
    dated('with words and a locale', 45293, '[$-340A]dddd d "de" mmmm', date('2024-01-02')),
    dated('with a time', 45293.5, 'yyyy-mm-dd hh:mm', date('2024-01-02T12:00:00')),
    dated('a time of day', 0.4375, 'hh:mm', date('10:30:00')),
    dated('of a workbook that counts from 1904', 43831, 14, date('2024-01-02'), true),
    dated('the first day', 1, 14, date('1900-01-01')),
    dated('before the day that 1900 did not have', 59, 14, date('1900-02-28')),
    dated('that day stays a number', 60, 14, gives(60)),
    dated('after it', 61, 14, date('1900-03-01')),
    dated('the last day', 2_958_465, 14, date('9999-12-31')),
    dated('days that no calendar has stay numbers', 3_000_000, 14, gives(3_000_000)),
    dated('and so do those before all', -5, 14, gives(-5)),
    dated('a length of time is a number', 1.5, '[h]:mm', gives(1.5)),
    dated('money is a number', 45293, '"$"#,##0;[Red]\\-"$"#,##0', gives(45293)),
    dated('words with the letters of dates are not dates', 45293, '0 "dms"', gives(45293)),
    book('ISO dates', cell('<c r="B2" t="d"><v>2024-01-02</v></c>'), date('2024-01-02')),
    dated('rounded to the second', 45293.999999, 'yyyy-mm-dd hh:mm', date('2024-01-03T00:00:00')),
  ]);
});
