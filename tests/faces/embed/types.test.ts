import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { View } from '../../../src/domain/view';
import type { mount } from '../../../src/faces/embed/host/mount';
import type { Command, Note } from '../../../src/faces/embed/protocol';
import { program, PROJECT } from '../../../tools/node.mjs';

/** What a webmaster may write, and what must be red in the editor. */
const PAGE = `/// <reference path="./embed.d.ts" />
const map = MapaConvergencia.mount(document.querySelector('iframe')!, { autoHeight: false });
const leave: () => void = map.on('select', ({ area, work }) => console.log(area?.length, work?.length));
map.on('resize', ({ height }) => height.toFixed());
map.setView({ area: '10209', sector: ['road', 'health'], k: 5, work: null }).then(leave);
map.getView().then((address) => address.length, (error: MapaConvergencia.Failure) => error.name === 'TimeoutError');
document.createElement('mapa-convergencia').setAttribute('area', '10209');
const order: MapaConvergencia.Command = { mapa: 1, type: 'get-view', id: '1' };
window.MapaConvergencia.version satisfies 1;
console.log(order);
// @ts-expect-error no such parameter
map.setView({ municipality: '10209' });
// @ts-expect-error no such event
map.on('click', () => {});
// @ts-expect-error no such name of an error
const failure = (error: MapaConvergencia.Failure) => error.name === 'Oops';
// @ts-expect-error a version that we do not speak
const later: MapaConvergencia.Note = { mapa: 2, type: 'ready', address: '' };
`;

describe('embed.d.ts', () => {
  it('stands alone in a page of somebody else, and says what is wrong there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mapa-types-'));
    try {
      copyFileSync(join(PROJECT, 'src/faces/embed/host/embed.d.ts'), join(folder, 'embed.d.ts'));
      writeFileSync(join(folder, 'page.ts'), PAGE);
      const options = { strict: true, noEmit: true, lib: ['es2020', 'dom'], types: [], skipLibCheck: false };
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: options, files: ['page.ts'] }),
      );
      const { stdout, status } = spawnSync(process.execPath, [program('typescript', 'tsc'), '-p', folder], {
        encoding: 'utf8',
      });
      expect([stdout, status]).toEqual(['', 0]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  // The compiler runs these, not the test runner: `npm run check`.
  it('says what the source says', () => {
    expectTypeOf<MapaConvergencia.Note>().toExtend<Note>();
    expectTypeOf<Note>().toExtend<MapaConvergencia.Note>();
    expectTypeOf<MapaConvergencia.Command>().toExtend<Command>();
    expectTypeOf<Command>().toExtend<MapaConvergencia.Command>();
    expectTypeOf<typeof mount>().toEqualTypeOf<typeof MapaConvergencia.mount>();
    // A framed map is its own face, shows no slides and nobody's own files.
    expectTypeOf<MapaConvergencia.ParamName>().toEqualTypeOf<
      Exclude<keyof View, 'face' | 'slide' | 'layer'>
    >();
  });
});
