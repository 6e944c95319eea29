import type { Scene } from '../../domain/scene';
import { allSteps } from '../../domain/past';
import { LANGS, THEMES } from '../../domain/view';
import type { InsertWords } from '../../text/insertWords';
import type { Language } from '../../text/language';
import { LANGUAGE_NAMES } from '../../text/languageNames';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { EmbedSize } from './EmbedSize';
import css from './embedPage.module.css';
import { SNIPPET_KINDS } from './embedSnippets';
import { CHOSEN, differsOnScreen, REGION, type EmbedSettings } from './embedView';

interface EmbedFormProps {
  readonly settings: EmbedSettings;
  readonly scene: Scene;
  /** Of the page, not of the snippet. */
  readonly language: Language;
  readonly words: InsertWords;
  readonly onChange: (change: Partial<EmbedSettings>) => void;
}

/** The day on screen and every day on which something became known, newest first. */
const daysOf = ({ atlas, date }: Scene) =>
  [...new Set([date, atlas.newest, ...allSteps(atlas).map((step) => step.date)])].toSorted().toReversed();

/** The choices of a snippet; those that would change nothing are not asked. */
export function EmbedForm({ settings, scene, language, words, onChange }: EmbedFormProps) {
  const { m, f, lang } = language;
  const { atlas, area, work } = scene;
  const members = atlas.areas.municipality.filter(({ member }) => member);
  const chosen = work ? work.name[lang] : members.some((each) => each === area) ? null : area?.name;
  const days = daysOf(scene);
  return (
    <div className={css.form}>
      <Select
        label={words.what}
        value={settings.what}
        onChange={(what) => onChange({ what })}
        options={[
          ...(chosen ? [{ group: words.chosen, options: [{ value: CHOSEN, label: chosen }] }] : []),
          { value: REGION, label: words.region },
          { group: words.members, options: members.map(({ id, name }) => ({ value: id, label: name })) },
        ]}
      />
      {differsOnScreen(scene) && (
        <Segmented
          label={words.shown}
          value={settings.asShown ? 'screen' : 'usual'}
          onChange={(value) => onChange({ asShown: value === 'screen' })}
          options={[
            { value: 'screen', label: words.asOnScreen },
            { value: 'usual', label: words.usual },
          ]}
        />
      )}
      <Select
        label={words.figures}
        value={settings.frozenOn ?? ''}
        onChange={(value) => onChange({ frozenOn: days.find((day) => day === value) ?? null })}
        options={[
          { value: '', label: words.living },
          ...days.map((day) => ({ value: day, label: words.frozen(f.date(day)) })),
        ]}
        note={settings.frozenOn ? words.frozenNote : words.livingNote}
      />
      <EmbedSize {...{ settings, words, onChange }} />
      <div className={css.two}>
        <Select
          label={m.header.language}
          value={settings.lang}
          onChange={(value) => onChange({ lang: LANGS.find((each) => each === value) ?? 'es' })}
          options={LANGS.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <Select
          label={m.header.theme}
          value={settings.theme}
          onChange={(value) => onChange({ theme: THEMES.find((each) => each === value) ?? 'light' })}
          options={THEMES.map((value) => ({ value, label: m.themes[value] }))}
        />
      </div>
      <Select
        label={words.kind}
        value={settings.kind}
        onChange={(value) => onChange({ kind: SNIPPET_KINDS.find((each) => each === value) ?? 'iframe' })}
        options={SNIPPET_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        note={words.kindNotes[settings.kind]}
      />
    </div>
  );
}
