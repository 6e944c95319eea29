import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { violations, type SourceFile } from '../tools/architecture';

const ROOTS = ['src', 'tools', 'geodata/build', 'tests'];

function sources(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => `${root}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|mjs|mts|css)$/.test(path) && statSync(path).isFile())
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The sentences for one made-up file. */
function said(path: string, text: string): string[] {
  return violations([{ path, text }]);
}

describe('the house', () => {
  it('stands: arrows, folders, sizes and borders are as the README draws them', () => {
    expect(violations(ROOTS.flatMap(sources))).toEqual([]);
  });

  it('was really looked at', () => {
    const paths = ROOTS.flatMap(sources).map((file) => file.path);
    expect(paths).toContain('src/domain/quantity.ts');
    expect(paths).toContain('tests/architecture.test.ts');
  });
});

describe(violations, () => {
  it('says which arrow is wrong', () => {
    expect(said('src/domain/funding.ts', `import { works } from '../data/works';`)).toEqual([
      'domain may not import ../data/works (src/domain/funding.ts)',
    ]);
  });

  it.each([
    ['src/data/load.ts', '../map/paint'],
    ['src/map/gl/MapCanvas.tsx', '../../ui/Legend'],
    ['src/ui/Legend.tsx', '../text/es'],
    ['src/text/es.ts', '../data/works'],
    ['src/ui/Legend.tsx', '../faces/explore/Explore'],
    ['src/faces/explore/Explore.tsx', '../present/Present'],
    ['src/faces/explore/Explore.tsx', '../../App'],
    ['src/domain/sum.ts', '../App'],
  ])('%s may not know %s', (path, module) => {
    for (const text of [
      `import { x } from '${module}';`,
      `import type { X } from "${module}";`,
      `export { x } from '${module}';`,
      `import '${module}';`,
      `const x = await import('${module}');`,
      `import {\n  x,\n} from '${module}';`,
    ]) {
      expect(said(path, text), text).toHaveLength(1);
    }
  });

  it.each([
    ['src/domain/choropleth.ts', './quantity'],
    ['src/data/load.ts', '../domain/work'],
    ['src/map/svg/paint.ts', '../paint'],
    ['src/faces/explore/Explore.tsx', '../../map/gl/MapCanvas'],
    ['src/faces/explore/Explore.tsx', '../../domain/view'],
    ['src/App.tsx', './faces/explore/Explore'],
    ['src/map/gl/MapCanvas.tsx', 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'],
    ['src/data/query.ts', '@tanstack/react-query'],
    ['src/main.tsx', '@tanstack/react-query'],
    ['src/domain/area.ts', 'geojson'],
  ])('%s may know %s', (path, module) => {
    expect(said(path, `import { x } from '${module}';`)).toEqual([]);
  });

  it('keeps the map library in its folder, the query library at the data, and the meaning pure', () => {
    expect(said('src/map/svg/a.ts', `import type { Map } from 'maplibre-gl';`)).toHaveLength(1);
    expect(said('src/ui/A.tsx', `import 'maplibre-gl/dist/maplibre-gl.css';`)).toHaveLength(1);
    expect(said('src/ui/A.tsx', `import { useQuery } from '@tanstack/react-query';`)).toHaveLength(1);
    expect(said('src/domain/a.ts', `import { useState } from 'react';`)).toHaveLength(1);
    expect(said('src/domain/a.ts', `import * as turf from '@turf/turf';`)).toHaveLength(1);
    expect(said('src/domain/a.ts', `import { area } from '@turf/turf';`)).toEqual([]);
  });

  it('wants files that say what they are, small, without style props, and a project that stands alone', () => {
    expect(said('src/ui/index.ts', '')).toEqual(['no barrel files: src/ui/index.ts']);
    expect(said('src/map/utils/a.ts', '')).toEqual(['a folder named utils says nothing: src/map/utils/a.ts']);
    expect(said('tools/a.ts', 'a;\n'.repeat(300))).toEqual([]);
    expect(said('tools/a.ts', 'a;\n'.repeat(301))).toEqual(['tools/a.ts has 301 lines, more than 300']);
    expect(said('src/ui/A.tsx', '<p style={{ top: 0 }} />')).toHaveLength(1);
    for (const address of [
      ['..', 'shared', 'facts'],
      ['', 'tmp', 'facts'],
    ]) {
      const text = `read('${address.join('/')}');`;
      expect(said('geodata/build/main.ts', text), text).toHaveLength(1);
      expect(said('tests/geodata/accuracy.test.ts', text), text).toEqual([]);
    }
  });
});
