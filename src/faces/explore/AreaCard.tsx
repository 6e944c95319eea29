import { useState } from 'react';
import { pick } from '../../domain/alike';
import type { Area } from '../../domain/area';
import type { AreaFigure } from '../../domain/choropleth';
import { isWorkMeasure } from '../../domain/measure';
import type { Work } from '../../domain/work';
import { isKnown } from '../../domain/quantity';
import { compareWords } from '../../text/compareWords';
import { inWords, type FigureWords } from '../../text/format';
import type { Language } from '../../text/language';
import { Button } from '../../ui/Button';
import { Card, CardSection } from '../../ui/Card';
import { Figure } from '../../ui/Figure';
import { Notice } from '../../ui/Notice';
import { AreaFacts } from './AreaFacts';
import { figureOf } from '../../text/figureWords';
import { IndicatorStrip } from './IndicatorStrip';
import { IslandNearby } from './islands/IslandNearby';
import type { Scene } from '../../domain/scene';
import { standings } from './standings';
import { WorkSummary } from './WorkSummary';

interface AreaCardProps {
  readonly figure: AreaFigure;
  readonly scene: Scene;
  readonly language: Language;
  readonly onWork: (id: string) => void;
  readonly onClose: () => void;
  /** Begins a comparison with this area. */
  readonly onCompare: () => void;
  readonly bare?: boolean;
}

/** Indicators shown before the card is unfolded. */
const FIRST = 3;

function subtitle(area: Area, { atlas }: Scene, { m }: Language): string {
  const member = area.member ? m.card.member : m.card.notMember;
  switch (area.level) {
    case 'municipality': {
      const province = atlas.areas.province.find(({ id }) => id === area.province);
      return `${m.card.province(province?.name ?? '')} · ${member}`;
    }
    case 'island':
      return [
        area.group ?? m.card.island,
        m.card.islandOf(
          m.list(area.municipalities.flatMap((cut) => atlas.municipality.get(cut)?.name ?? [])),
          area.municipalities.length,
        ),
      ].join(' · ');
    case 'province':
      return member;
  }
}

/** The words under the main figure: how many works, and the figure per resident. */
function detail(figure: AreaFigure, scene: Scene, { m, f }: Language): string {
  const works = figure.works.length + figure.shared.length;
  const residents = figure.area.population?.count ?? null;
  const total = figure.sum.total;
  return [
    ...(works > 0 ? [m.works(works)] : []),
    ...(scene.view.measure === 'funded' && scene.view.per === 'total' && total && residents
      ? [
          inWords(
            f.measure({ kind: total.kind, value: total.value / residents }, 'funded', 'resident', 'families'),
          ),
        ]
      : []),
  ].join(' · ');
}

/** The one amount an area shares with others stands as its figure; the note below says whose it is. */
function sharedFigure(
  { state, shared }: AreaFigure,
  { view }: Scene,
  language: Language,
): FigureWords | null {
  const [only, ...more] = shared;
  if (state !== 'shared' || only === undefined || more.length > 0 || view.measure !== 'funded') return null;
  return isKnown(only.amount) ? language.f.money(only.amount) : null;
}

/** Works of a card at once; of a file of somebody's own there may be ten thousand in one municipality. */
const WORKS = 20;

function Works({
  works,
  ...rest
}: { works: readonly Work[] } & Pick<AreaCardProps, 'scene' | 'language' | 'onWork'>) {
  const [shown, setShown] = useState(WORKS);
  const { m, f } = rest.language;
  const left = works.length - shown;
  return (
    <>
      {works.slice(0, shown).map((work) => (
        <WorkSummary key={work.id} work={work} {...rest} />
      ))}
      {left > 0 && (
        <Button kind="quiet" onClick={() => setShown(shown + WORKS)}>
          {m.card.moreWorks(f.number(Math.min(left, WORKS)), f.number(left))}
        </Button>
      )}
    </>
  );
}

/** One area: its figure, its works, where it stands among all, and every source. */
export function AreaCard(props: AreaCardProps) {
  const { figure, scene, language, onWork, onClose, onCompare, bare = false } = props;
  const { m } = language;
  const { area } = figure;
  const { picture, atlas, view } = scene;
  const [unfolded, setUnfolded] = useState(false);
  const value = figure.value
    ? figureOf(figure.value, scene, language)
    : sharedFigure(figure, scene, language);
  const shared = picture.shared.filter(({ areas }) => areas.includes(area.id));
  const [first] = shared;
  const among = area.level === 'municipality' ? standings(area.id, scene) : [];
  const isHere = (work: Work) => atlas.place(work)[area.level].includes(area.id);
  const listed = pick(picture.listed, isHere);
  const others = pick(picture.others, isHere);
  const names = (ids: readonly string[]) =>
    m.list(
      ids
        .filter((id) => id !== area.id)
        .flatMap((id) => picture.figures.find((each) => each.area.id === id)?.area.name ?? []),
    );
  const name = area.level === 'island' && !area.named ? m.ranking.unnamed : area.name;
  return (
    <Card
      title={name}
      subtitle={subtitle(area, scene, language)}
      closeLabel={m.header.close}
      onClose={onClose}
      bare={bare}
    >
      <CardSection>
        <Figure
          {...(value && value.before !== '' ? { lead: value.before } : {})}
          value={
            value
              ? [value.figure, value.after].filter((part) => part !== '').join(' ')
              : m.statesShort[figure.state]
          }
          detail={isWorkMeasure(view.measure) ? detail(figure, scene, language) : undefined}
        />
        {first && (
          <Notice kind="note">
            {m.card.sharedNote(
              name,
              m.list(
                atlas
                  .place(first.work)
                  .municipality.flatMap((cut) => atlas.municipality.get(cut)?.name ?? []),
              ),
            )}{' '}
            {m.card.sharedBy(names(first.areas))}
          </Notice>
        )}
        {figure.state === 'none' && <p>{m.card.noWork}</p>}
        {figure.state === 'outside' && <p>{m.card.outside}</p>}
        <Button onClick={onCompare}>{compareWords[language.lang].begin[area.level]}</Button>
      </CardSection>
      {figure.works.length + figure.shared.length > 0 && (
        <CardSection title={m.card.works}>
          <Works works={[...figure.works, ...figure.shared]} {...{ scene, language, onWork }} />
        </CardSection>
      )}
      {listed.length > 0 && (
        <CardSection title={m.card.listed}>
          <Works works={listed} {...{ scene, language, onWork }} />
        </CardSection>
      )}
      {among.length > 0 && (
        <CardSection title={m.card.among(atlas.areas.municipality.length)}>
          {(unfolded ? among : among.slice(0, FIRST)).map((each) => (
            <IndicatorStrip
              key={each.indicator.id}
              standing={each}
              scene={scene}
              language={language}
              withMeaning={unfolded}
            />
          ))}
          <Button kind="quiet" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? m.card.fewerIndicators : m.card.allIndicators(among.length)}
          </Button>
        </CardSection>
      )}
      {area.level === 'island' && <IslandNearby island={area} {...{ scene, language, onWork }} />}
      {area.level !== 'island' && view.scope === 'all' && others.length > 0 && (
        <CardSection title={m.card.others}>
          <p>{m.card.othersNote}</p>
          <Works works={others} {...{ scene, language, onWork }} />
        </CardSection>
      )}
      <CardSection>
        <AreaFacts area={area} scene={scene} language={language} />
      </CardSection>
    </Card>
  );
}
