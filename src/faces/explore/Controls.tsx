import { LEVELS } from '../../domain/area';
import type { Indicator } from '../../domain/facts';
import { isFiltered, NO_FILTER } from '../../domain/filter';
import { isWorkMeasure } from '../../domain/measure';
import { isCrossed, PERS, type Go, type Scope, SCOPES, UNCROSSED, type View } from '../../domain/view';
import { PEOPLE_UNITS, SECTORS, STAGES, type PeopleUnit, type Work } from '../../domain/work';
import { indicatorName } from '../../text/indicatorName';
import type { Language } from '../../text/language';
import { Button } from '../../ui/Button';
import { CheckGroup } from '../../ui/CheckGroup';
import { FilterMenu } from '../../ui/FilterMenu';
import { Popover } from '../../ui/Popover';
import { Segmented } from '../../ui/Segmented';
import { Select, type SelectGroup } from '../../ui/Select';
import type { Scene } from '../../domain/scene';
import { lastOf } from './lastOf';
import { FIRST_ASKED } from './standings';
import css from './explore.module.css';

interface ControlsProps {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
  /** Filters in one control, where there is little room. */
  readonly compact: boolean;
}

const BENEFICIARIES = 'beneficiaries:';

/** `beneficiaries` has one entry of the menu per unit, since units are never added. */
const measureValue = ({ measure, unit }: View): string =>
  measure === 'beneficiaries' ? BENEFICIARIES + unit : measure;

function measureChange(value: string): Partial<View> {
  const unit = PEOPLE_UNITS.find((each) => value === BENEFICIARIES + each);
  if (unit) return { measure: 'beneficiaries', unit };
  // An indicator is published by municipality and not divided: its choice brings the view it needs.
  return isWorkMeasure(value)
    ? { measure: value }
    : { ...UNCROSSED, measure: value, level: 'municipality', per: 'total' };
}

function measureGroups(indicators: readonly Indicator[], language: Language): readonly SelectGroup[] {
  const { m } = language;
  return [
    {
      group: m.measures.ofWorks,
      options: [
        { value: 'funded', label: m.measures.funded },
        { value: 'works', label: m.measures.works },
        ...PEOPLE_UNITS.map((unit: PeopleUnit) => ({
          value: BENEFICIARIES + unit,
          label: m.measures.beneficiaries[unit],
        })),
      ],
    },
    ...indicatorGroups(indicators, language),
  ];
}

/** Indicators by theme. */
export function indicatorGroups(
  indicators: readonly Indicator[],
  { m, lang }: Language,
): readonly SelectGroup[] {
  const themes = Object.keys(m.measures.themes) as Indicator['theme'][];
  return themes
    .map((theme) => ({
      group: m.measures.themes[theme],
      options: indicators
        .filter((indicator) => indicator.theme === theme)
        .map((indicator) => ({ value: indicator.id, label: indicatorName(indicator, lang) })),
    }))
    .filter(({ options }) => options.length > 0);
}

/** What is measured, by what, at which level, and which works are counted; every choice is in the address. */
export function Controls({ scene, language, go, compact }: ControlsProps) {
  const { m } = language;
  const { view, atlas } = scene;
  const ofWorks = isWorkMeasure(view.measure);
  return (
    <div className={css.controls}>
      <Segmented
        label={m.controls.level}
        hideLabel={compact}
        options={LEVELS.map((level) => ({
          value: level,
          label: m.levels[level],
          ...((ofWorks && !isCrossed(view)) || level === 'municipality'
            ? {}
            : { reason: m.controls.onlyMunicipality }),
        }))}
        value={view.level}
        onChange={(value) => {
          const level = LEVELS.find((each) => each === value);
          if (level) go({ level, area: null, compare: [] });
        }}
      />
      <div className={css.two}>
        <Select
          label={m.measures.label}
          options={measureGroups(atlas.facts.indicators, language)}
          value={measureValue(view)}
          onChange={(value) => go({ ...measureChange(value), breaks: [] })}
        />
        <Select
          label={m.controls.per}
          options={PERS.map((per) => ({
            value: per,
            label: m.pers[per],
            disabled: !ofWorks && per !== 'total',
          }))}
          value={view.per}
          onChange={(value) => {
            const per = PERS.find((each) => each === value);
            if (per) go({ per, breaks: [] });
          }}
          {...(ofWorks ? {} : { note: m.controls.notPer })}
        />
      </div>
      <NeedSelect {...{ scene, language, go }} />
      {!isCrossed(view) && <Shortcuts {...{ scene, language, go }} />}
      {ofWorks && <Filters {...{ scene, language, go, compact }} />}
    </div>
  );
}

const WEIGHED = 'weights';

/** The need that the investment is crossed with; an indicator without a worse side shows no need. */
function NeedSelect({ scene, language, go }: Pick<ControlsProps, 'scene' | 'language' | 'go'>) {
  const { m } = language;
  const { view, atlas } = scene;
  const weighed = view.weights.length > 0;
  const needs = atlas.facts.indicators.filter(
    ({ id, direction }) => direction !== 'neutral' || id === view.need,
  );
  const change = (need: string) => {
    if (need === '') return go(UNCROSSED);
    const level =
      view.level === 'municipality' ? {} : ({ level: 'municipality', area: null, compare: [] } as const);
    const measure = isWorkMeasure(view.measure) ? {} : { measure: 'funded' };
    go({ ...UNCROSSED, ...level, ...measure, need, breaks: [] });
  };
  return (
    <Select
      label={m.controls.need}
      options={[
        { value: '', label: m.controls.noNeed },
        ...(weighed ? [{ value: WEIGHED, label: m.controls.weighed }] : []),
        ...indicatorGroups(needs, language),
      ]}
      value={weighed ? WEIGHED : (view.need ?? '')}
      light={!isCrossed(view)}
      onChange={change}
      {...(view.level === 'municipality' ? {} : { note: m.controls.onlyMunicipality })}
    />
  );
}

/** One press to what is asked most: the need, and back to the money. */
function Shortcuts({ scene, language, go }: Pick<ControlsProps, 'scene' | 'language' | 'go'>) {
  const { m } = language;
  const { view, atlas } = scene;
  const needs = FIRST_ASKED.flatMap((id) => atlas.indicator.get(id) ?? []);
  const choices = [
    { value: 'funded', label: m.measures.funded },
    ...needs.map(({ id, theme }) => ({ value: id, label: m.measures.themes[theme] })),
  ].filter(({ value }) => value !== view.measure);
  return (
    <p className={css.shortcuts}>
      {m.controls.shortcuts}:{' '}
      {choices.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          className={css.link}
          onClick={() => go({ ...measureChange(value), breaks: [] })}
        >
          {label}
        </button>
      ))}
    </p>
  );
}

const fundersOf = lastOf((works: readonly Work[]) => [...new Set(works.flatMap(({ funders }) => funders))]);

/** Which works are counted: sector, stage, municipality, funder, and whether other public works are shown beside. */
function Filters({ scene, language, go, compact }: ControlsProps) {
  const { m } = language;
  const { view, atlas } = scene;
  const funders = fundersOf(atlas.facts.works);
  const members = atlas.areas.municipality.filter(({ member }) => member);
  const groups = [
    {
      key: 'sector' as const,
      label: m.controls.sector,
      options: SECTORS.map((value) => ({ value, label: m.sectors[value] })),
      set: (chosen: readonly string[]) => go({ sector: SECTORS.filter((each) => chosen.includes(each)) }),
    },
    {
      key: 'stage' as const,
      label: m.controls.stage,
      options: STAGES.map((value) => ({ value, label: m.stages[value] })),
      set: (chosen: readonly string[]) => go({ stage: STAGES.filter((each) => chosen.includes(each)) }),
    },
    {
      key: 'in' as const,
      label: m.controls.municipality,
      options: members.map(({ id, name }) => ({ value: id, label: name })),
      set: (chosen: readonly string[]) => go({ in: chosen }),
    },
    {
      key: 'funder' as const,
      label: m.controls.funder,
      options: funders.map((id) => ({ value: id, label: atlas.organisation.get(id)?.name ?? id })),
      set: (chosen: readonly string[]) => go({ funder: chosen }),
    },
  ];
  const scope = (
    <CheckGroup
      legend={m.controls.scope}
      options={[{ value: 'all', label: m.scopes.all }]}
      selected={view.scope === 'all' ? ['all'] : []}
      onChange={(chosen) =>
        go({ scope: SCOPES.find((each): each is Scope => chosen.includes(each)) ?? 'roundtable' })
      }
      clearLabel={m.controls.clear}
    />
  );
  const chosen = groups.reduce((n, { key }) => n + view[key].length, view.scope === 'all' ? 1 : 0);
  if (compact) {
    return (
      <Popover
        trigger={chosen === 0 ? m.controls.filters : `${m.controls.filters} · ${chosen}`}
        label={m.controls.filters}
        dress="field"
        active={chosen > 0}
      >
        {() => (
          <div className={css.stack}>
            {groups.map(({ key, label, options, set }) => (
              <CheckGroup
                key={key}
                legend={label}
                options={options}
                selected={view[key]}
                onChange={set}
                clearLabel={m.controls.clear}
              />
            ))}
            {scope}
          </div>
        )}
      </Popover>
    );
  }
  return (
    <div className={css.pills}>
      {groups.map(({ key, label, options, set }) => (
        <FilterMenu
          key={key}
          label={label}
          options={options}
          selected={view[key]}
          onChange={set}
          clearLabel={m.controls.clear}
        />
      ))}
      <Popover trigger={m.controls.scope} label={m.controls.scope} dress="pill" active={view.scope === 'all'}>
        {() => scope}
      </Popover>
      {(isFiltered(view) || view.scope === 'all') && (
        <Button kind="quiet" onClick={() => go({ ...NO_FILTER, scope: 'roundtable' })}>
          {m.controls.clearAll}
        </Button>
      )}
    </div>
  );
}
