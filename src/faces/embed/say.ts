import type { AddressProblem } from '../../domain/address';
import type { Atlas } from '../../domain/atlas';
import { formatAddress } from '../../domain/address';
import { makeScene, type Scene } from '../../domain/scene';
import type { View } from '../../domain/view';
import { draw } from '../../map/svg/draw';
import type { SvgElement } from '../../map/svg/element';
import { embedContent, type EmbedContent } from './content';
import type { EmbedLanguage } from './embedLanguage';
import { foot, heading, list, PARTS, table } from './parts';

/** The same view by municipality, which is all that the picture has; an island lights its municipality up. */
export function painted(scene: Scene, atlas: Atlas): Scene {
  const { view, area } = scene;
  if (view.level === 'municipality') return scene;
  const cut = area?.level === 'island' ? (area.municipalities[0] ?? null) : null;
  return makeScene(atlas, { ...view, level: 'municipality', area: cut });
}

/** Letters of what was not understood that are said again. */
const LONGEST = 60;

interface Told {
  readonly problems: readonly AddressProblem[];
  /** The page was built with this view. */
  readonly isOwn: boolean;
  /** The live map draws every level; the picture only municipalities. */
  readonly isLive: boolean;
}

/** Replaces the words of the page by those of another scene. */
export function say(
  page: Document,
  scene: Scene,
  language: EmbedLanguage,
  { problems, isOwn, isLive }: Told,
): void {
  const { e } = language;
  const content = embedContent(scene, language);
  const told: EmbedContent = {
    ...content,
    rows: [
      ...content.rows,
      ...(isOwn || (scene.area ?? scene.work) === null
        ? []
        : [{ fill: null, name: e.back, opens: 'whole' as const }]),
    ],
    notices: [
      ...problems.map(({ parameter, value }) => e.ignored(shortened(`${parameter}=${value}`))),
      ...content.notices,
      ...(isLive || scene.view.level === 'municipality' ? [] : [e.onlyMunicipalities]),
    ],
  };
  const parts: Record<keyof typeof PARTS, SvgElement> = {
    heading: heading(told),
    list: list(told, language),
    foot: foot(told, language, { fullMap: `./${formatAddress(scene.view)}`, other: inOther(scene.view) }),
    table: table(told),
  };
  for (const name of Object.keys(PARTS) as (keyof typeof PARTS)[]) {
    page.getElementById(PARTS[name])?.replaceWith(draw(parts[name], 'html'));
  }
  page.documentElement.lang = language.lang;
  page.title = `${content.sentence} · Mapa Convergencia`;
  page.querySelector('.map svg')?.setAttribute('aria-label', e.map(content.sentence));
}

/** Addresses are as long as one likes, the frame is not. */
function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** On the page of the whole, where an address says all of its view. */
function inOther(view: View): string {
  return `./embed.html${formatAddress({ ...view, lang: view.lang === 'es' ? 'en' : 'es' })}`;
}
