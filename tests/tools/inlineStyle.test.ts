import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { withStyleInside } from '../../tools/vite/inlineStyle';

const PAGE = '<head><link rel="stylesheet" crossorigin href="./assets/index-1.css"><title>x</title></head>';

const bundleWith = (source: string): Rolldown.OutputBundle =>
  ({ 'assets/index-1.css': { type: 'asset', source } }) as unknown as Rolldown.OutputBundle;

describe(withStyleInside, () => {
  it('puts the rules where their link stood, with addresses that hold from the page', () => {
    const css = 'p{color:red}@font-face{src:url(./latin-1.woff2)}q{background:url("./a.svg")}';
    expect(withStyleInside(PAGE, bundleWith(css))).toBe(
      '<head><style>p{color:red}@font-face{src:url(./assets/latin-1.woff2)}q{background:url("./assets/a.svg")}</style><title>x</title></head>',
    );
  });

  it('leaves a page without a sheet as it is', () => {
    expect(withStyleInside('<p>x</p>', bundleWith(''))).toBe('<p>x</p>');
  });

  it('refuses rules that would end their element, and a sheet that is not there', () => {
    expect(() => withStyleInside(PAGE, bundleWith('p::after{content:"</style>"}'))).toThrow('index-1.css');
    expect(() => withStyleInside(PAGE, {})).toThrow('not in the bundle');
  });
});
