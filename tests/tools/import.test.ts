import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../tools/import';
import { readOptions } from '../../tools/import/options';
import { PROJECT } from '../../tools/node.mjs';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** As a person types it; through npm, whose own words must not stand before the JSON. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'import', '--', ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
}

/** The same without a program of its own, which takes seconds to start. */
async function here(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((piece) => {
      said[stream] += String(piece);
      return true;
    });
  await main([...args]);
  vi.restoreAllMocks();
  const status = process.exitCode;
  process.exitCode = undefined;
  return { status, ...said };
}
afterEach(() => void vi.restoreAllMocks());

interface Told {
  readonly format: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows: number;
  readonly columns: readonly { readonly header: string; readonly as: string | null }[];
  readonly accepted: readonly {
    readonly row: number;
    readonly work: Readonly<Record<string, unknown>>;
    readonly warnings: readonly { readonly code: string }[];
  }[];
  readonly rejected: readonly { readonly row: number; readonly code: string; readonly message: string }[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

const told = (stdout: string): Told => JSON.parse(stdout) as Told;

/** Windows-1252, semicolons, a title that tells the unit, a blank row, a bad row, a total. */
const PLANNERS = [
  'Cartera de proyectos 2024;;;;',
  'Cifras en miles de pesos;;;;',
  ';;;;',
  'CÓDIGO BIP;NOMBRE DEL PROYECTO;COMUNA;COSTO TOTAL;LATITUD',
  '30123456-0;"Conservación de caminos; Tranqui";QUEILEN;518.000;',
  '30123457-0;Mejoramiento posta;Comuna de Quellón;por definir;',
  '30123458-0;Pozo profundo;Qemchi;75.000;',
  ';TOTAL;;593.000;',
].join('\r\n');

describe('npm run import', () => {
  it('accepts our own works.csv whole, and ends with 0', () => {
    const { status, stdout, stderr } = run('geodata/works.csv', '--json');
    const { rows, accepted, rejected, error, ...head } = told(stdout);
    expect({ status, stderr, rows, accepted: accepted.length, rejected, error }).toEqual({
      status: 0,
      stderr: '',
      rows: 17,
      accepted: 17,
      rejected: [],
      error: null,
    });
    expect(head).toMatchObject({
      file: 'geodata/works.csv',
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
    });
  });

  it('tells each bad row of a planner’s file with its number, and ends with 1', () => {
    const path = file('cartera.csv', Buffer.from(PLANNERS, 'latin1'));
    const { status, stdout } = run(path, '--json');
    const { accepted, rejected, ...head } = told(stdout);
    expect(status).toBe(1);
    expect(head).toMatchObject({
      format: 'csv',
      encoding: 'windows-1252',
      delimiter: ';',
      rows: 4,
      error: null,
    });
    expect(head.columns.map(({ as }) => as)).toEqual(['id', 'name', 'municipality', 'amount_clp', 'lat']);
    expect(
      accepted.map(({ row, work }) => [row, work['name'], work['municipality'], work['amount_clp']]),
    ).toEqual([
      [5, 'Conservación de caminos; Tranqui', '10207', 518_000_000],
      [6, 'Mejoramiento posta', '10208', null],
    ]);
    expect(accepted[1]?.warnings.map(({ code }) => code)).toEqual(['amount_silent']);
    expect(rejected.map(({ row, code }) => [row, code])).toEqual([
      [7, 'unknown_municipality'],
      [8, 'total_row'],
    ]);
    expect(rejected[0]?.message).toBe(
      'fila 7, columna «COMUNA»: «Qemchi» no es una comuna ni una isla de Los Lagos; quizás quiso escribir Quemchi',
    );
  });

  it('says why a file can’t be read as an error in the JSON, and ends with 2', () => {
    const { status, stdout } = run(join(folder, 'nada.csv'), '--json');
    expect(status).toBe(2);
    expect(told(stdout)).toMatchObject({
      rows: 0,
      accepted: [],
      rejected: [],
      error: { code: 'missing_file' },
    });
  });
});

describe(main, () => {
  it('gives people the same account in their language, with the largest and the smallest amount', async () => {
    const path = file('cartera.csv', Buffer.from(PLANNERS, 'latin1'));
    const { status, stdout } = await here(path, '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout).toMatch(/thousands of pesos, by the title/);
    expect(stdout).toMatch(/the largest, 518,000,000 pesos \(row 5\)/);
    expect(stdout).toMatch(/Accepted: 2, 1 with something to check/);
    expect(stdout).toMatch(/Rejected: 2\n {2}row 7, column “COMUNA”: “Qemchi” is neither/);
  });

  it('names the file and the cause of what is no table', async () => {
    const empty = await here(file('vacio.csv', ''), '--json');
    expect(empty.status).toBe(2);
    expect(told(empty.stdout)).toMatchObject({ format: null, error: { code: 'empty_file' } });
    expect(told(empty.stdout).error?.message).toContain('vacio.csv');
    const folderItself = await here(folder);
    expect(folderItself).toMatchObject({ status: 2, stdout: '' });
    expect(folderItself.stderr).toContain('carpeta');
  });

  it('answers what it does not understand with its usage, and ends with 2', async () => {
    const { status, stdout, stderr } = await here('geodata/works.csv', '--unit', 'uf');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/--unit uf[^]*Uso: npm run import/);
    const asJson = await here('--json');
    expect(told(asJson.stdout).error).toMatchObject({ code: 'usage' });
  });
});

describe(readOptions, () => {
  it('knows its options', () => {
    expect(
      readOptions(['a.csv', '--unit', 'million', '--utm=19', '--sheet', 'Hoja 2', '--json', '--lang', 'en']),
    ).toEqual({
      ok: true,
      asked: {
        file: 'a.csv',
        json: true,
        lang: 'en',
        read: { sheet: 'Hoja 2' },
        choices: { unit: 'million', utm: 32719 },
      },
    });
  });

  it.each([
    [[], 'archivo'],
    [['a.csv', 'b.csv'], 'archivo'],
    [['a.csv', '--unit', 'uf'], '--unit uf'],
    [['a.csv', '--utm', '20'], '--utm 20'],
    [['a.csv', '--lang', 'fr'], '--lang fr'],
    [['a.csv', '--colour'], '--colour'],
  ])('names what it does not understand: %j', (args, problem) => {
    const options = readOptions(args);
    expect(options.ok ? '' : options.problem).toContain(problem);
  });
});
