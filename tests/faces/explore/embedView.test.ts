import { describe, expect, it } from 'vitest';
import { makeAtlas } from '../../../src/domain/atlas';
import { placer } from '../../../src/domain/placement';
import { formatAddress, parseAddress } from '../../../src/domain/address';
import { makeScene } from '../../../src/domain/scene';
import {
  CHOSEN,
  differsOnScreen,
  embedMember,
  embedName,
  embedView,
  firstSettings,
  REGION,
  type EmbedSettings,
} from '../../../src/faces/explore/embedView';
import { areas, facts } from '../../data/geodataFiles';

const atlas = makeAtlas(facts, areas, placer(areas));
const sceneOf = (address: string) => makeScene(atlas, parseAddress(address).view);

/** The address of what the builder makes of a screen, after some choices. */
function madeOf(address: string, change: Partial<EmbedSettings> = {}): string {
  const scene = sceneOf(address);
  return formatAddress(embedView({ ...firstSettings(scene), ...change }, scene));
}

describe(firstSettings, () => {
  it.each([
    ['', REGION],
    ['?area=10209', '10209'],
    ['?area=10101', CHOSEN],
    ['?level=island&area=mechuque', CHOSEN],
    ['?area=10209&work=MCR-010', CHOSEN],
  ])('offers what is selected on the screen %s', (address, what) => {
    expect(firstSettings(sceneOf(address)).what).toBe(what);
  });

  it('keeps a past day that is on screen, and lives otherwise', () => {
    expect(firstSettings(sceneOf('?asof=2024-02-28')).frozenOn).toBe('2024-02-28');
    expect(firstSettings(sceneOf('')).frozenOn).toBeNull();
  });
});

describe(embedView, () => {
  it('is what is on screen, without camera and search', () => {
    expect(madeOf('?measure=works&per=km2&sector=road&theme=dark&at=9/-42/-73&q=mechuque')).toBe(
      '?measure=works&per=km2&sector=road&theme=dark',
    );
    expect(madeOf('?level=island&area=mechuque')).toBe('?level=island&area=mechuque');
    expect(madeOf('?work=MCR-010')).toBe('?work=MCR-010');
  });

  it('is the usual view on demand, at the level of what is chosen', () => {
    expect(madeOf('?measure=works&sector=road', { asShown: false })).toBe('');
    expect(madeOf('?level=island&area=mechuque&per=km2', { asShown: false })).toBe(
      '?level=island&area=mechuque',
    );
  });

  it('shows a member chosen here, whatever level or municipalities the screen shows', () => {
    expect(madeOf('?level=island&in=10208&area=mechuque', { what: '10209' })).toBe('?area=10209');
  });

  it('leaves the selection out for the region', () => {
    expect(madeOf('?area=10209', { what: REGION })).toBe('');
  });

  it('lives or stays as chosen, whatever day is on screen', () => {
    expect(madeOf('?asof=2024-02-28', { frozenOn: null })).toBe('');
    expect(madeOf('?asof=2024-02-28')).toBe('?asof=2024-02-28');
  });

  it('has its own language and theme', () => {
    expect(madeOf('', { lang: 'en', theme: 'projector' })).toBe('?lang=en&theme=projector');
  });
});

describe(differsOnScreen, () => {
  it.each([
    ['', false],
    ['?area=10209&at=9/-42/-73&q=x&lang=en&theme=dark&asof=2024-02-28', false],
    ['?measure=works', true],
    ['?sector=road', true],
  ])('%s: %s', (address, differs) => {
    expect(differsOnScreen(sceneOf(address))).toBe(differs);
  });
});

describe(embedMember, () => {
  const memberOf = (address: string, change: Partial<EmbedSettings> = {}) => {
    const scene = sceneOf(address);
    return embedMember({ ...firstSettings(scene), ...change }, scene)?.slug ?? null;
  };

  it('names the pages of all six in lower case without accents', () => {
    const members = areas.municipality.filter(({ member }) => member);
    expect(members.map(({ id }) => memberOf('', { what: id }) ?? '').toSorted()).toEqual([
      'calbuco',
      'puqueldon',
      'queilen',
      'quellon',
      'quemchi',
      'quinchao',
    ]);
  });

  it('is the one that an island or a work lies in', () => {
    expect(memberOf('?level=island&area=mechuque')).toBe('quemchi');
    expect(memberOf('?work=MCR-010')).toBe('quemchi');
  });

  it('is none for the region, for several, and outside the roundtable', () => {
    expect(memberOf('')).toBeNull();
    expect(memberOf('?level=province&area=102')).toBeNull();
    expect(memberOf('?level=island&area=isla-grande-de-chiloe')).toBeNull();
    expect(memberOf('?area=10101')).toBeNull();
  });
});

describe(embedName, () => {
  it('is the name of what is chosen, in the language of the snippet', () => {
    const nameOf = (address: string, change: Partial<EmbedSettings> = {}) => {
      const scene = sceneOf(address);
      return embedName({ ...firstSettings(scene), ...change }, scene);
    };
    expect(nameOf('')).toBeNull();
    expect(nameOf('?area=10209')).toBe('Quemchi');
    expect(nameOf('', { what: '10208' })).toBe('Quellón');
    expect(nameOf('?level=island&area=mechuque')).toBe('Mechuque');
    expect(nameOf('?work=MCR-010', { lang: 'en' })).toBe(atlas.work('MCR-010')?.name.en);
  });
});
