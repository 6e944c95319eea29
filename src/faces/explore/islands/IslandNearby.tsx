import { useMemo } from 'react';
import type { Island } from '../../../domain/area';
import { NEARBY_KM, surroundings, type Away } from '../../../domain/nearby';
import type { Scene } from '../../../domain/scene';
import type { Work } from '../../../domain/work';
import { islandWords } from '../../../text/islandWords';
import type { Language } from '../../../text/language';
import { stageLine } from '../../../text/workWords';
import { CardSection } from '../../../ui/Card';
import { FactList } from '../../../ui/FactList';
import { SourceLine } from '../../../ui/SourceLine';
import { WorkTitle } from '../../../ui/WorkTitle';
import { citeAll } from '../sourceWords';
import { SECTOR_ICONS, discFill } from '../workLook';
import { WorkSummary } from '../WorkSummary';
import { kmWords } from './kmWords';
import css from './islands.module.css';

interface IslandNearbyProps {
  readonly island: Island;
  readonly scene: Scene;
  readonly language: Language;
  readonly onWork: (id: string) => void;
}

/** How far an island lies from its seat and from the nearest work, and the other public works on it and around it. */
export function IslandNearby({ island, scene, language, onWork }: IslandNearbyProps) {
  const words = islandWords[language.lang];
  const { f, m } = language;
  const { picture, atlas } = scene;
  const around = useMemo(() => surroundings(island, picture, atlas), [island, picture, atlas]);
  const { nearest, unmeasured, othersHere, othersNear } = around;
  const seatsHere = around.seats.filter(({ km }) => km === 0);
  const limit = f.number(NEARBY_KM);
  const works = { scene, language, onWork };
  return (
    <>
      <CardSection title={words.distances}>
        <FactList
          facts={[
            ...(seatsHere.length === 0
              ? []
              : [
                  {
                    term: words.seatsHere(seatsHere.length),
                    detail: m.list(seatsHere.map(({ what }) => what.seat.name)),
                  },
                ]),
            ...around.seats
              .filter(({ km }) => km > 0)
              .map(({ what, km }) => ({
                term: words.toSeat(what.seat.name),
                detail: kmWords(km, what.seat.approximate, language),
              })),
            { term: words.toWork, detail: nearest ? workKm(nearest, language) : m.noData },
          ]}
        />
        {nearest && nearest.km > 0 && <WorkLine work={nearest.what} {...works} />}
        <p className={css.note}>
          {island.geometry ? words.fromShore : words.fromPoint}
          {unmeasured.length > 0 && ` ${words.unmeasured(unmeasured.length)}`}
        </p>
      </CardSection>
      {othersHere.length + othersNear.length === 0 && (
        <CardSection>
          <p className={css.note}>{words.noOthers(limit)}</p>
        </CardSection>
      )}
      {othersHere.length > 0 && (
        <CardSection title={words.othersHere}>
          <p className={css.note}>{words.othersNote}</p>
          {othersHere.map((work) => (
            <WorkSummary key={work.id} work={work} {...works} />
          ))}
        </CardSection>
      )}
      {othersNear.length > 0 && (
        <CardSection title={words.othersNear(limit)}>
          <p className={css.note}>{words.othersNote}</p>
          {othersNear.map((near) => (
            <div key={near.what.id}>
              <WorkLine work={near.what} away={workKm(near, language)} {...works} />
              <SourceLine lead={m.sources.label} sources={citeAll(near.what.sources, atlas, language)} />
            </div>
          ))}
        </CardSection>
      )}
    </>
  );
}

/** A distance to a work; a place known only roughly makes it rough. */
function workKm({ what, km }: Away<Work>, language: Language): string {
  return kmWords(km, what.place.certainty === 'approximate', language);
}

interface WorkLineProps extends Omit<IslandNearbyProps, 'island'> {
  readonly work: Work;
  readonly away?: string;
}

/** A work elsewhere: its name opens its card. */
function WorkLine({ work, away, language, onWork }: WorkLineProps) {
  return (
    <WorkTitle
      icon={SECTOR_ICONS[work.sector]}
      fill={discFill(work)}
      title={work.name[language.lang]}
      lines={[...(away === undefined ? [] : [away]), stageLine(work, language)]}
      onOpen={() => onWork(work.id)}
    />
  );
}
