import { ORGANISATION_KINDS, type Figure, type Organisation } from '../../domain/facts';
import { reconciliationsUntil } from '../../domain/past';
import { groupBy } from '../../domain/groupBy';
import { isKnown } from '../../domain/quantity';
import { leverage } from '../../domain/reconcile';
import { inWords } from '../../text/format';
import type { DialogLanguage } from '../../text/dialogWords';
import { goalsWords } from '../../text/goalsWords';
import { Bar } from '../../ui/Bar';
import { DataTable } from '../../ui/DataTable';
import { SourceLine } from '../../ui/SourceLine';
import css from './explore.module.css';
import type { Scene } from '../../domain/scene';
import { figureValue } from '../../text/figureValue';
import { AnnouncedTotals } from './roundtable/AnnouncedTotals';
import { FirstWorks } from './roundtable/FirstWorks';
import { Goals } from './roundtable/Goals';
import goals from './roundtable/goals.module.css';
import { citeAll } from './sourceWords';

interface RoundtablePageProps {
  readonly scene: Scene;
  readonly language: DialogLanguage;
}

interface WithWork {
  readonly onWork: (id: string) => void;
}

/** The announced goals, what companies pay for designs, the leverage with its formula, and who sits at the table. */
export function RoundtablePage({ scene, language, onWork }: RoundtablePageProps & WithWork) {
  const { m, lang } = language;
  const words = goalsWords[lang];
  return (
    <div className={css.stack}>
      <p>{m.roundtable.intro}</p>
      <h3 className={css.heading}>{words.title}</h3>
      <Goals scene={scene} language={language} />
      <h3 className={css.heading}>{words.announced}</h3>
      <AnnouncedTotals scene={scene} language={language} />
      <FirstWorks scene={scene} language={language} onWork={onWork} />
      <h3 className={css.heading}>{m.roundtable.private}</h3>
      <PrivateMoney scene={scene} language={language} />
      <h3 className={css.heading}>{m.roundtable.leverage}</h3>
      <LeverageLines scene={scene} language={language} />
      <h3 className={css.heading}>{m.roundtable.members}</h3>
      <Members scene={scene} language={language} />
      <h3 className={css.heading}>{m.roundtable.record}</h3>
      <Figures scene={scene} language={language} title={m.roundtable.record} kinds={['record']} />
      <h3 className={css.heading}>{m.roundtable.goals}</h3>
      <Figures scene={scene} language={language} title={m.roundtable.goals} kinds={['context']} />
    </div>
  );
}

function Members({ scene, language }: RoundtablePageProps) {
  const { m, lang } = language;
  const { organisations } = scene.atlas.facts;
  const listed = ({ member2024January, member2024September }: Organisation) =>
    member2024January === member2024September
      ? ''
      : ` (${member2024January ? m.roundtable.onlyJanuary : m.roundtable.onlySeptember})`;
  const sources = organisations.flatMap((each) => each.sources);
  return (
    <>
      <dl className={css.members}>
        {ORGANISATION_KINDS.map((kind) => {
          const of = organisations.filter((each) => each.kind === kind);
          // Who does the same is named together: twelve companies have one role.
          return [...groupBy(of, ({ role }) => role[lang])].map(([role, each]) => (
            <div key={role}>
              <dt>
                {m.roundtable.kinds[kind]}: {role}
              </dt>
              <dd>{m.list(each.map((one) => one.name + listed(one)))}</dd>
            </div>
          ));
        })}
      </dl>
      <p>{m.roundtable.twelve}</p>
      <SourceLine lead={m.sources.label} sources={citeAll(sources, scene.atlas, language)} />
    </>
  );
}

/** Private money in bars of its own: it pays designs and is added to no work. */
function PrivateMoney({ scene, language }: RoundtablePageProps) {
  const { m, f, lang } = language;
  const { contributions } = scene.atlas.facts;
  const max = Math.max(...contributions.map(({ amount }) => (isKnown(amount) ? amount.value : 0)));
  return (
    <>
      <p>{m.roundtable.privateNote}</p>
      <ul className={css.bars}>
        {contributions.map((each) => (
          <li key={each.id} className={css.barLine}>
            <span>{each.name[lang]}</span>
            <span>
              {isKnown(each.amount) ? (
                <Bar share={each.amount.value / max} fill="var(--ink-3)" end={each.amount.kind} />
              ) : (
                <OpenBar />
              )}
            </span>
            <span>
              {isKnown(each.amount)
                ? `${inWords(f.money(each.amount))}, ${m.roundtable.status[each.status]}`
                : m.roundtable.status[each.status]}
            </span>
          </li>
        ))}
      </ul>
      <SourceLine
        lead={m.sources.label}
        sources={citeAll(
          contributions.flatMap(({ sources }) => sources),
          scene.atlas,
          language,
        )}
      />
    </>
  );
}

/** Where an amount is not published: a dashed outline of fixed length that stands for no figure. */
const OpenBar = () => (
  <svg aria-hidden="true" focusable="false" width="48" height="14">
    <rect x="1" y="1" width="46" height="12" fill="none" stroke="var(--ink-3)" strokeDasharray="3 3" />
  </svg>
);

function LeverageLines({ scene, language }: RoundtablePageProps) {
  const { m, f } = language;
  const { facts } = scene.atlas;
  return (
    <>
      <p className={css.caption}>{m.roundtable.formula}</p>
      <ul className={goals.grid}>
        {reconciliationsUntil(scene).map((each) => {
          const { ratio, approved, paid, missing } = leverage(each, facts.contributions, facts.sources);
          return (
            <li key={each.figure.id} className={goals.fact}>
              <p className={goals.name}>{m.roundtable.until(f.date(each.date))}</p>
              <p>
                {ratio !== null && paid.total
                  ? m.roundtable.ratio(
                      f.number(ratio, 1),
                      inWords(f.money(approved)),
                      inWords(f.money(paid.total)),
                    )
                  : m.roundtable.noRatio(
                      m.list(
                        missing.map(({ year, name }) =>
                          year === null ? name[language.lang] : m.roundtable.contribution(String(year)),
                        ),
                      ),
                    )}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Figures({
  scene,
  language,
  title,
  kinds,
}: RoundtablePageProps & { readonly title: string; readonly kinds: readonly Figure['kind'][] }) {
  const { m, f, lang } = language;
  const figures = scene.atlas.facts.figures.filter(({ kind }) => kinds.includes(kind));
  return (
    <DataTable
      caption={title}
      hideCaption
      columns={[
        { id: 'name', title: m.table.name },
        { id: 'value', title: m.ranking.columns.value, align: 'end' },
        { id: 'date', title: m.history.date },
        { id: 'status', title: m.work.stage },
        { id: 'source', title: m.sources.label },
      ]}
      rows={figures.map((figure) => ({
        id: figure.id,
        cells: [
          <span key="name">
            {figure.name[lang]}
            {figure.period && <span className={css.caption}> · {figure.period[lang]}</span>}
          </span>,
          figureValue(figure, language),
          f.date(figure.asOf),
          `${m.roundtable.figureKinds[figure.kind]}${figure.status ? `: ${figure.status[lang]}` : ''}`,
          <SourceLine key="source" lead="" sources={citeAll(figure.sources, scene.atlas, language)} />,
        ],
      }))}
    />
  );
}
