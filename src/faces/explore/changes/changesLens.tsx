import { changesBetween, type Changes } from '../../../domain/changes';
import { allSteps } from '../../../domain/past';
import { matches } from '../../../domain/filter';
import { pickOut } from '../../../domain/pickOut';
import { changesSentence } from '../../../text/changesSentence';
import { changesWords } from '../../../text/changesWords';
import { Button } from '../../../ui/Button';
import { areaSwatch } from '../areaSwatch';
import type { Lens, LensInput } from '../lens';
import { ChangesList } from './ChangesList';
import { Timeline } from './Timeline';

/** Works that came, went or got a newer record: which areas the map picks out. */
const touched = (changes: Changes) => [
  ...changes.added,
  ...changes.gone,
  ...changes.succeeded.flatMap(({ before, after }) => [...before, after]),
];

/** What changed since a date: sentence, map, list and time axis from one comparison. */
export function lens({ scene, language, go, layout }: LensInput): Lens {
  const { atlas, view, date } = scene;
  const { f, lang } = language;
  const { since } = view;
  const [firstStep] = allSteps(scene.atlas);
  if (since === null || firstStep === undefined) return {};
  const words = changesWords[lang];
  const strip = <Timeline {...{ scene, language, go }} since={since} lanes={layout !== 'compact'} />;
  const problem =
    since < firstStep.date
      ? words.tooEarly(f.date(firstStep.date))
      : since >= date
        ? words.notAfter(f.date(since), f.date(date))
        : null;
  if (problem !== null) {
    return {
      headline: { sentence: problem, short: problem, detail: '' },
      list: (
        <Button
          onClick={() =>
            go(date > firstStep.date ? { since: firstStep.date } : { since: firstStep.date, asof: null })
          }
        >
          {words.fromFirst(f.date(firstStep.date))}
        </Button>
      ),
      strip,
    };
  }
  const changes = changesBetween(atlas.facts.works, since, date, (work) =>
    matches(view, work, atlas.place(work).municipality),
  );
  const areas = touched(changes).flatMap((work) => atlas.place(work)[view.level]);
  const picture = pickOut(scene.picture, new Set(areas));
  const paler = picture.figures.find(({ fill }) => fill.kind === 'ramp' && fill.faded);
  return {
    picture,
    legendRows: [
      { id: 'changed', swatch: { marked: true }, words: words.legend.changed(f.date(since)) },
      ...(paler ? [{ id: 'same', swatch: areaSwatch(paler.fill), words: words.legend.others }] : []),
    ],
    headline: changesSentence(changes, date === atlas.newest, language),
    list: <ChangesList {...{ changes, scene, language, go }} />,
    strip,
  };
}
