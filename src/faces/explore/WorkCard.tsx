import type { ReactNode } from 'react';
import { isKnown } from '../../domain/quantity';
import type { Work } from '../../domain/work';
import { withDialogWords } from '../../text/dialogWords';
import type { Language } from '../../text/language';
import { Card, CardSection } from '../../ui/Card';
import { FactList } from '../../ui/FactList';
import { Figure } from '../../ui/Figure';
import { Notice } from '../../ui/Notice';
import { SourceLine } from '../../ui/SourceLine';
import { WorkTitle } from '../../ui/WorkTitle';
import { AnnouncedAndLater } from './AnnouncedAndLater';
import { notCounted } from './notCounted';
import type { Scene } from '../../domain/scene';
import { citeAll } from './sourceWords';
import { fundersText, peopleText, placeText, stageLine } from '../../text/workWords';
import { SECTOR_ICONS, discFill } from './workLook';
import css from './explore.module.css';

interface WorkCardProps {
  readonly work: Work;
  readonly scene: Scene;
  readonly language: Language;
  readonly onWork: (id: string) => void;
  readonly onClose: () => void;
  readonly bare?: boolean;
}

/** One work in plain words: what, where, how much, who pays, who benefits, its state, dates and sources. */
export function WorkCard({ work, scene, language, onWork, onClose, bare = false }: WorkCardProps) {
  const { m, f, lang } = withDialogWords(language);
  const { atlas } = scene;
  const money = isKnown(work.amount) ? f.moneyInFull(work.amount) : null;
  const outside = notCounted(work, scene, language);
  const places = [...work.islands.flatMap((id) => atlas.island.get(id)?.name ?? []), ...work.localities];
  const municipalities = work.municipalities.flatMap((cut) => atlas.municipality.get(cut)?.name ?? []);
  const link = (id: string): ReactNode => {
    const other = atlas.work(id);
    return (
      <button key={id} type="button" className={css.link} onClick={() => onWork(id)}>
        {other?.name[lang] ?? id}
      </button>
    );
  };
  const parts = scene.input.asOf.parts.get(work.id) ?? [];
  const successor = scene.input.asOf.replacedBy.get(work.id);
  const related = [
    ...(work.replaces.length > 0 ? [{ term: m.work.replaces, detail: work.replaces.map(link) }] : []),
    ...(successor ? [{ term: m.work.replacedBy, detail: link(successor.id) }] : []),
    ...(work.partOf === null ? [] : [{ term: m.work.partOf, detail: link(work.partOf) }]),
    ...(parts.length > 0 ? [{ term: m.work.parts, detail: parts.map(({ id }) => link(id)) }] : []),
  ];
  return (
    <Card
      title={work.name[lang]}
      subtitle={`${m.work.scope[work.scope]} · ${m.sectors[work.sector]}`}
      closeLabel={m.header.close}
      onClose={onClose}
      bare={bare}
    >
      <CardSection>
        <Figure
          {...(money && money.before !== '' ? { lead: money.before } : {})}
          value={money ? money.figure : m.unpublished}
          detail={stageLine(work, language)}
        />
        {outside !== null && <Notice kind="note">{outside}</Notice>}
        <AnnouncedAndLater work={work} scene={scene} language={language} />
      </CardSection>
      {work.summary && (
        <CardSection>
          <WorkTitle icon={SECTOR_ICONS[work.sector]} fill={discFill(work)} title={work.summary[lang]} />
        </CardSection>
      )}
      <CardSection>
        <FactList
          facts={[
            {
              term: m.work.where,
              detail: `${m.list([...new Set(places)])}${places.length > 0 ? ' · ' : ''}${m.list(municipalities)} (${placeText(work, language)})`,
            },
            { term: m.work.pays, detail: fundersText(work, scene, language) },
            ...(work.programme ? [{ term: m.work.programme, detail: work.programme[lang] }] : []),
            ...(work.designer === null
              ? []
              : [
                  {
                    term: m.work.designs,
                    detail: atlas.organisation.get(work.designer)?.name ?? work.designer,
                  },
                ]),
            { term: m.work.benefits, detail: peopleText(work, language) },
            { term: m.work.stage, detail: `${m.stages[work.stage]}. ${m.stageMeans[work.stage]}` },
            {
              term: m.work.known,
              detail:
                work.knownBy === 'read' ? m.work.readOn(f.date(work.knownFrom)) : f.date(work.knownFrom),
            },
            ...related,
          ]}
        />
      </CardSection>
      {work.why && <CardSection title={m.work.why}>{<p>{work.why[lang]}</p>}</CardSection>}
      {work.note && <CardSection title={m.work.note}>{<p>{work.note[lang]}</p>}</CardSection>}
      <CardSection>
        <SourceLine lead={m.sources.label} sources={citeAll(work.sources, atlas, language)} />
      </CardSection>
    </Card>
  );
}
