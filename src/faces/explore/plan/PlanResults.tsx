import type { AreaOutcome, PlanOutcome, Published } from '../../../domain/planOutcome';
import { inWords } from '../../../text/format';
import { indicatorName } from '../../../text/indicatorName';
import { FactList } from '../../../ui/FactList';
import { SourceLine } from '../../../ui/SourceLine';
import { citeAll } from '../sourceWords';
import { askedWords } from './candidateWords';
import { budgetWords, perAfter, perBefore } from './outcomeWords';
import css from './plan.module.css';
import type { PlanRoom } from './planRoom';

interface PlanResultsProps {
  readonly room: PlanRoom;
  readonly published: Published;
  readonly outcome: PlanOutcome;
}

/** What would change: each figure as it is published today, and with the plan beside it. */
export function PlanResults({ room, published, outcome }: PlanResultsProps) {
  const { language, words, scene } = room;
  const { m, f, lang } = language;
  const { asked, budget, people, need } = outcome;
  const { total } = published.picture.total;
  const say = words.outcome;
  const facts = [
    { term: say.asked, detail: askedWords(asked, language, words) },
    ...(budget.kind === 'none' ? [] : [{ term: say.budget, detail: budgetWords(budget, language, words) }]),
    ...people.map(({ unit, published: before, together }) => ({
      term: say.people[unit],
      detail: (
        <Change
          room={room}
          before={before.total ? inWords(f.count(before.total)) : m.noData}
          after={together.total ? inWords(f.count(together.total)) : m.noData}
        />
      ),
    })),
    ...(need
      ? [
          {
            term: say.need,
            detail: (
              <Change room={room} before={f.number(need.before.length)} after={f.number(need.after.length)} />
            ),
          },
        ]
      : []),
  ];
  return (
    <div className={css.block}>
      <h3 className={css.heading}>{say.title}</h3>
      <FactList facts={facts} />
      {people.length > 1 && <p className={css.caption}>{say.unit}</p>}
      {need && (
        <>
          {need.reached.length > 0 && <p>{say.reached(m.list(need.reached.map(({ name }) => name)))}</p>}
          <p className={css.caption}>
            {say.needIs(
              m.list(need.by.map((each) => indicatorName(each, lang))),
              need.by.length,
              published.high.size,
            )}
          </p>
          <SourceLine
            lead={m.sources.label}
            sources={citeAll([...new Set(need.by.flatMap(({ sources }) => sources))], scene.atlas, language)}
          />
        </>
      )}
      <AreaTable room={room} areas={outcome.areas} />
      {total && (
        <p className={css.caption}>
          {say.published} {inWords(f.money(total))}.
        </p>
      )}
    </div>
  );
}

interface ChangeProps {
  readonly room: PlanRoom;
  readonly before: string;
  readonly after: string;
}

/** Published, then with the plan: the arrow for eyes, words for ears. */
function Change({ room: { words }, before, after }: ChangeProps) {
  return (
    <span className={css.change}>
      <span className="visually-hidden">{words.outcome.from} </span>
      <span className={css.before}>{before}</span>
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden"> {words.outcome.to} </span>
      {after}
    </span>
  );
}

function AreaTable({ room, areas }: { readonly room: PlanRoom; readonly areas: readonly AreaOutcome[] }) {
  const { language, words, scene } = room;
  const say = words.outcome;
  return (
    <table className={css.areas}>
      <caption className="visually-hidden">{say.byArea}</caption>
      <thead>
        <tr>
          <th scope="col">{say.area}</th>
          <th scope="col">{say.asksColumn}</th>
          <th scope="col">{say.perColumn}</th>
        </tr>
      </thead>
      <tbody>
        {areas.map((each) => (
          <tr key={each.area?.id ?? ''}>
            <th scope="row">{each.area?.name ?? say.unplaced}</th>
            <td>{askedWords(each.asked, language, words)}</td>
            <td>
              {each.area && (
                <Change
                  room={room}
                  before={perBefore(each.before, each.area, scene, language)}
                  after={perAfter(each.after, language, words)}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
