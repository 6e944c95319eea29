import { useEffect, useMemo, useRef, useState } from 'react';
import { formatAddress } from '../../domain/address';
import { allSteps } from '../../domain/past';
import { isIsoDate } from '../../domain/dates';
import type { Entry } from '../../domain/search';
import { LANGS, THEMES, type Go, type View } from '../../domain/view';
import type { Language } from '../../text/language';
import { LANGUAGE_NAMES } from '../../text/languageNames';
import { DateMenu } from '../../ui/DateMenu';
import { Header } from '../../ui/Header';
import { LangSwitch } from '../../ui/LangSwitch';
import { SearchBox, type SearchHandle } from '../../ui/SearchBox';
import { ThemeMenu } from '../../ui/ThemeMenu';
import { stepDetail } from './stripPoints';
import { dialogOfHash, type DialogName } from './dialogName';
import { ON_THE_WEB } from '../common/onTheWeb';
import { useFound } from './search/useFound';
import { pickEntry } from './pickEntry';
import type { Scene } from '../../domain/scene';

interface TopBarProps {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
  readonly onDialog: (name: DialogName) => void;
  readonly phone: boolean;
}

const resultId = (entry: Entry): string =>
  `${entry.kind}-${entry.id}-${entry.name}`.replaceAll(/[^\w-]+/g, '_');

/** Name, ways to the table and the data, search, and what holds for the whole page: date, language, theme. */
export function TopBar({ scene, language, go, onDialog, phone }: TopBarProps) {
  const { m, f } = language;
  const { atlas, view } = scene;
  const box = useRef<SearchHandle>(null);
  const [query, setQuery] = useState(view.q);
  const { found: looked, prepare } = useFound(atlas, query);
  const found = looked ?? [];

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input, select, textarea, [contenteditable], dialog');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const detail = (entry: Entry): string =>
    entry.within === null ? '' : (atlas.municipality.get(entry.within)?.name ?? '');

  const searchBox = (
    <SearchBox
      ref={box}
      fullScreen={phone}
      openLabel={m.search.label}
      closeLabel={m.header.close}
      label={m.search.label}
      placeholder={m.search.label}
      query={query}
      onQuery={(text) => {
        setQuery(text);
        go({ q: text }, { replace: true });
      }}
      results={found.map((entry) => ({
        id: resultId(entry),
        group: m.search.kinds[entry.kind],
        title: entry.kind === 'work' ? (atlas.work(entry.id)?.name[language.lang] ?? entry.name) : entry.name,
        detail: detail(entry),
      }))}
      onPick={(id) => {
        const entry = found.find((each) => resultId(each) === id);
        if (!entry) return;
        setQuery('');
        go({ ...pickEntry(entry, scene), q: '' });
        if (entry.kind === 'organisation') onDialog('roundtable');
      }}
      status={
        looked === null
          ? ''
          : found.length === 0 && query.trim() !== ''
            ? m.search.nothing(query.trim())
            : m.search.found(found.length)
      }
      clearLabel={m.search.clear}
      onFocus={prepare}
    />
  );

  // Not for each filter: a reader's own file may have a hundred thousand works.
  const dates = useMemo(
    () =>
      allSteps(atlas)
        .filter(({ date }) => date !== atlas.newest)
        .toReversed()
        .map((step) => ({
          value: step.date,
          label: language.f.date(step.date),
          detail: stepDetail(step, { atlas }, language),
        })),
    [atlas, language],
  );
  const newest = { value: atlas.newest, label: f.date(atlas.newest), detail: m.header.today };
  const link = (change: Partial<View>) =>
    `${window.location.pathname}${formatAddress({ ...view, ...change })}`;

  const presentation = link({ face: 'present' });
  return (
    <Header
      brand={m.title}
      brandHref={link({ area: null, work: null, at: null })}
      navLabel={m.header.region}
      links={[
        { href: '#explore', label: m.header.explore, current: true },
        { href: '#roundtable', label: m.header.table },
        { href: '#data', label: m.header.data },
        ...(ON_THE_WEB ? [{ href: '#insert', label: m.header.insert }] : []),
        { href: presentation, label: m.header.present },
      ]}
      onNavigate={(href) => {
        const name = dialogOfHash(href);
        if (name) onDialog(name);
        else if (href === presentation) go({ face: 'present' });
      }}
      search={searchBox}
      tools={
        <>
          <DateMenu
            lead={m.header.seenOn}
            value={scene.date}
            valueLabel={f.date(scene.date)}
            dates={[newest, ...dates]}
            min={dates.at(-1)?.value ?? atlas.newest}
            max={atlas.newest}
            label={m.header.dates}
            inputLabel={m.header.otherDate}
            onChange={(date) => {
              if (isIsoDate(date)) go({ asof: date === atlas.newest ? null : date });
            }}
          />
          <LangSwitch
            label={m.header.language}
            langs={LANGS.map((lang) => ({ code: lang, name: LANGUAGE_NAMES[lang], href: link({ lang }) }))}
            current={view.lang}
            onChange={(code) => go({ lang: code === 'en' ? 'en' : 'es' })}
          />
          <ThemeMenu
            label={m.header.theme}
            icon={view.theme === 'dark' ? 'sun' : 'moon'}
            themes={THEMES.map((theme) => ({ value: theme, label: m.themes[theme] }))}
            value={view.theme}
            onChange={(value) => go({ theme: THEMES.find((theme) => theme === value) ?? 'light' })}
          />
        </>
      }
      openMenu={m.header.menu}
      closeMenu={m.header.close}
    />
  );
}
