import { DEFAULT_VIEW, formatAddress } from '../../domain/address';
import type { IsoDate } from '../../domain/dates';
import type { Scene } from '../../domain/scene';
import type { Lang, Theme, View } from '../../domain/view';
import type { EmbedChoice, SnippetKind } from './embedSnippets';

/** The two values of `EmbedSettings.what` that are not the CUT of a member. */
export const REGION = 'region';
export const CHOSEN = 'chosen';

/** What stands in the builder of snippets. */
export interface EmbedSettings {
  /** {@link REGION}, the CUT of a member, or {@link CHOSEN}: the area or work selected on the map. */
  readonly what: string;
  /** Measure, level, classes and filters as on screen; false: those of a bare address. */
  readonly asShown: boolean;
  /** Null: living. */
  readonly frozenOn: IsoDate | null;
  /** CSS px, whole. */
  readonly width: number;
  readonly height: number;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly kind: SnippetKind;
}

/** What is on screen, at a size that fits a phone. A past day on screen is meant to stay. */
export function firstSettings({ view, area, work }: Scene): EmbedSettings {
  const ofMember = area?.level === 'municipality' && area.member;
  return {
    what: work ? CHOSEN : ofMember ? area.id : area ? CHOSEN : REGION,
    asShown: true,
    frozenOn: view.asof,
    width: 360,
    height: 520,
    lang: view.lang,
    theme: view.theme,
    kind: 'iframe',
  };
}

/** What the picture is made of on screen, without what was selected or typed and without the camera of that screen. */
const onScreen = ({ view }: Scene): View => ({
  ...view,
  face: DEFAULT_VIEW.face,
  area: null,
  work: null,
  compare: [],
  q: '',
  plan: null,
  layer: null,
  slide: 1,
  at: null,
});

/** True when measure, level, classes or filters on screen are not the usual ones. */
export const differsOnScreen = (scene: Scene): boolean => {
  const { asof, lang, theme } = DEFAULT_VIEW;
  return formatAddress({ ...onScreen(scene), asof, lang, theme }) !== '';
};

/** The view that the settings ask for. */
export function embedView(settings: EmbedSettings, scene: Scene): View {
  const { what, asShown, frozenOn, lang, theme } = settings;
  const shown: View = { ...(asShown ? onScreen(scene) : DEFAULT_VIEW), asof: frozenOn, lang, theme };
  if (what === REGION) return shown;
  if (what !== CHOSEN) {
    // A filter by municipality on screen could leave out the very one that was chosen here.
    return { ...shown, level: 'municipality', in: [], area: what };
  }
  if (scene.work) return { ...shown, work: scene.work.id };
  return scene.area ? { ...shown, level: scene.area.level, area: scene.area.id } : shown;
}

/** CUT codes that all of the chosen lies in; empty for the region. */
function municipalitiesOf({ what }: EmbedSettings, { atlas, area, work }: Scene): readonly string[] {
  if (what === REGION) return [];
  if (what !== CHOSEN) return [what];
  if (work) return atlas.place(work).municipality;
  if (area === null) return [];
  return area.level === 'municipality' ? [area.id] : area.municipalities;
}

/** Names of pages and pictures: lower case, without accents. */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-');

/** The one member municipality that all of the chosen lies in, or null. */
export function embedMember(settings: EmbedSettings, scene: Scene): EmbedChoice['member'] {
  const [only, ...more] = municipalitiesOf(settings, scene);
  const found = only !== undefined && more.length === 0 ? scene.atlas.municipality.get(only) : undefined;
  return found?.member ? { id: found.id, slug: slug(found.name) } : null;
}

/** The name of the chosen, or null for the region. */
export function embedName({ what, lang }: EmbedSettings, { atlas, area, work }: Scene): string | null {
  if (what === REGION) return null;
  if (what !== CHOSEN) return atlas.municipality.get(what)?.name ?? null;
  return work ? work.name[lang] : (area?.name ?? null);
}
