import { describe, expect, it } from 'vitest';
import { lockProblems } from '../../tools/lock.mjs';

const manifest = { dependencies: { lint: '1.2.3' } };
const whole = {
  packages: {
    '': {},
    'node_modules/lint': { version: '1.2.3', optionalDependencies: { '@lint/darwin': '1.2.3' } },
    'node_modules/@lint/darwin': { version: '1.2.3', os: ['darwin'] },
  },
};

describe(lockProblems, () => {
  it('finds nothing in a lock that is whole', () => {
    expect(lockProblems(whole, manifest)).toEqual([]);
  });

  it('names the native package of another system that is missing', () => {
    const { '': root, 'node_modules/lint': lint } = whole.packages;
    const holed = { packages: { '': root, 'node_modules/lint': lint } };
    expect(lockProblems(holed, manifest)).toEqual([
      'node_modules/lint may need @lint/darwin, which is missing from the lock',
    ]);
  });

  it('finds an optional package that lies nested, as Node would', () => {
    const packages = {
      'node_modules/a/node_modules/b': { optionalDependencies: { c: '1.0.0', d: '1.0.0' } },
      'node_modules/a/node_modules/c': { version: '1.0.0' },
      'node_modules/a/node_modules/b/node_modules/d': { version: '1.0.0' },
    };
    expect(lockProblems({ packages }, {})).toEqual([]);
  });

  it('refuses host names, ranges, and a version that the lock does not have', () => {
    const packages = {
      'node_modules/a': { version: '1.0.0', resolved: 'https://registry.invalid/a.tgz' },
      'node_modules/b': { version: '2.0.0' },
    };
    const problems = lockProblems({ packages }, { dependencies: { a: '^1.0.0', b: '2.0.1', c: '1.0.0' } });
    expect(problems).toEqual([
      'node_modules/a names a host: https://registry.invalid/a.tgz',
      'dependencies a is "^1.0.0", which is not one exact version',
      'dependencies a is ^1.0.0 in package.json and 1.0.0 in the lock',
      'dependencies b is 2.0.1 in package.json and 2.0.0 in the lock',
      'dependencies c is 1.0.0 in package.json and missing in the lock',
    ]);
  });
});
