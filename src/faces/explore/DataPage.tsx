import { PLAIN_FILES } from '../../data/plainFiles';
import type { Problem } from '../../domain/problem';
import { isKnown } from '../../domain/quantity';
import type { DialogLanguage } from '../../text/dialogWords';
import { sourceDay } from '../../text/sourceDay';
import { problemWords } from '../../text/problemWords';
import { DataTable } from '../../ui/DataTable';
import { Notice } from '../../ui/Notice';
import { SourceLine } from '../../ui/SourceLine';
import css from './explore.module.css';
import type { Scene } from '../../domain/scene';
import { FileLink } from './FileLink';
import { citeAll } from './sourceWords';

interface DataPageProps {
  readonly scene: Scene;
  readonly problems: readonly Problem[];
  readonly language: DialogLanguage;
}

/** How fresh and how sure the data are, every source, every indicator, and every row that was not taken as it stands. */
export function DataPage({ scene, problems, language }: DataPageProps) {
  const { m, f, lang } = language;
  const { atlas, picture } = scene;
  const { counted } = picture;
  return (
    <div className={css.stack}>
      <p>{m.data.fresh(f.date(scene.date), f.date(atlas.newest))}</p>
      <ul className={css.points}>
        <li>{m.data.withoutAmount(counted.filter(({ amount }) => !isKnown(amount)).length)}</li>
        <li>
          {m.data.withoutPoint(counted.filter(({ place }) => place.certainty === 'municipality').length)}
        </li>
        <li>{m.data.withoutDate(counted.filter(({ knownBy }) => knownBy !== 'source').length)}</li>
      </ul>
      <h3 className={css.heading}>{m.data.method}</h3>
      <p>{m.data.methodText}</p>
      <h3 className={css.heading}>{m.data.problems}</h3>
      {problems.length === 0 ? (
        <p>{m.data.noProblems}</p>
      ) : (
        <Notice kind="error" title={m.notices.problemCount(problems.length)}>
          <ul>
            {problems.map((problem) => (
              <li key={[problem.file, problem.line, problem.column, problem.code, problem.value].join(' ')}>
                {problemWords(problem, lang)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <h3 className={css.heading}>{m.data.sources}</h3>
      <Sources scene={scene} language={language} />
      <h3 className={css.heading}>{m.data.indicators}</h3>
      <Indicators scene={scene} language={language} />
      <h3 className={css.heading}>{m.data.download}</h3>
      <ul className={css.points}>
        {PLAIN_FILES.map((file) => (
          <li key={file}>
            <FileLink file={file} failed={m.data.notReached} />
          </li>
        ))}
      </ul>
      <p className={css.caption}>{m.data.licence}</p>
    </div>
  );
}

type PartProps = Omit<DataPageProps, 'problems'>;

function Sources({ scene, language }: PartProps) {
  const { m, f } = language;
  return (
    <DataTable
      caption={m.data.sources}
      hideCaption
      columns={[
        { id: 'title', title: m.data.title2 },
        { id: 'publisher', title: m.data.publisher },
        { id: 'date', title: m.data.when },
      ]}
      rows={scene.atlas.facts.sources.map((source) => ({
        id: source.id,
        cells: [
          <a key="title" href={source.url} rel="noopener noreferrer" target="_blank">
            {source.title}
          </a>,
          source.publisher,
          `${sourceDay(source, language)} · ${m.sources.read(f.date(source.readOn))}`,
        ],
      }))}
    />
  );
}

function Indicators({ scene, language }: PartProps) {
  const { m, lang } = language;
  const { atlas } = scene;
  const all = atlas.areas.municipality.length;
  return (
    <DataTable
      caption={m.data.indicators}
      hideCaption
      columns={[
        { id: 'name', title: m.table.name },
        { id: 'year', title: m.data.year, align: 'end' },
        { id: 'coverage', title: m.controls.municipality },
        { id: 'definition', title: m.work.note },
        { id: 'source', title: m.sources.label },
      ]}
      rows={atlas.facts.indicators.map((each) => ({
        id: each.id,
        cells: [
          each.name[lang],
          String(each.year),
          m.data.coverage(each.coverage, all),
          [each.definition[lang], each.caution?.[lang]].filter((text) => text !== undefined).join(' '),
          <SourceLine key="source" lead="" sources={citeAll(each.sources, atlas, language)} />,
        ],
      }))}
    />
  );
}
