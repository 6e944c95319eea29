import { LAYOUTS, type Layout } from '../../domain/deck';
import type { At, SlideDraft } from '../../domain/deckDraft';
import { nearest } from '../../domain/nearest';
import type { Tell } from './pieces';
import { KEY_VALUE, type RawSlide } from './splitSlides';

const KEYS = ['id', 'view', 'layout', 'minutes', 'sources'] as const;
type Key = (typeof KEYS)[number];

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MINUTES = /^\d{1,2}([.,]\d)?$/;

interface Entry extends At {
  readonly value: string;
}

/** What stands between the two `---` of a slide. `id` is null where there is none that can be used. */
export type Front = Pick<
  SlideDraft,
  'layout' | 'view' | 'minutes' | 'sources' | 'sourcesAt' | 'file' | 'line'
> & {
  readonly id: string | null;
  readonly keys: ReadonlyMap<Key, Entry>;
};

function entriesOf(file: string, slide: RawSlide, tell: Tell): ReadonlyMap<Key, Entry> {
  const entries = new Map<Key, Entry>();
  for (const { line, text } of slide.front) {
    const at = { file, line };
    const [, name, value] = KEY_VALUE.exec(text) ?? [];
    if (name === undefined || value === undefined) continue;
    const key = KEYS.find((each) => each === name);
    if (key === undefined)
      tell(
        'unknown_key',
        at,
        name,
        nearest(
          name,
          KEYS.map((each) => [each, []]),
        ) ?? '',
      );
    else if (entries.has(key)) tell('repeated_key', at, name);
    else entries.set(key, { ...at, value: value.trim() });
  }
  if (!slide.closed) {
    const [first] = slide.body;
    tell('front_not_closed', { file, line: first?.line ?? slide.line }, first?.text.trim() ?? '');
  }
  return entries;
}

/** Reads the keys of a slide: defaults for those that are left out, each wrong one told. */
export function readFront(file: string, slide: RawSlide, tell: Tell): Front {
  const at: At = { file, line: slide.line };
  const keys = entriesOf(file, slide, tell);
  const of = (key: Key): Entry => keys.get(key) ?? { ...at, value: '' };

  const id = of('id');
  if (id.value === '') tell('no_id', at, '');
  else if (!ID.test(id.value)) tell('bad_id', id, id.value);

  const layout = of('layout');
  const known = LAYOUTS.find((each) => each === layout.value);
  if (layout.value !== '' && known === undefined)
    tell('bad_layout', layout, layout.value, LAYOUTS.join(', '));

  const minutes = of('minutes');
  if (minutes.value !== '' && !MINUTES.test(minutes.value)) tell('bad_minutes', minutes, minutes.value);

  const { value: query, ...viewAt } = of('view');
  const { value: sources, ...sourcesAt } = of('sources');
  return {
    ...at,
    id: ID.test(id.value) ? id.value : null,
    layout: known ?? ('fact' satisfies Layout),
    view: { ...viewAt, query },
    minutes: MINUTES.test(minutes.value) ? Number(minutes.value.replace(',', '.')) : 1,
    sources: sources.split(/[;,]/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()])),
    sourcesAt,
    keys,
  };
}
