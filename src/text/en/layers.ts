import type { LayersWords } from '../layersWords';
import { capitalised, englishList, englishNumeral } from '../lists';

const works = (n: number): string => `${englishNumeral(n)} ${n === 1 ? 'work' : 'works'}`;

export const layers: LayersWords = {
  title: 'Your files',
  leave: 'Close',
  private:
    'Your files are read and kept in this browser only. They are sent nowhere and enter no published sum.',
  none: 'There are no files of yours in this browser yet.',
  reading: 'Looking for your files',
  missing: 'This browser does not have the file that the link asks for. A link carries nobody’s data.',
  refused:
    'This browser does not allow storing: your files are lost when you close the tab. Export them first if you need them.',
  list: 'Files in this browser',
  of: (file, date) => `${file}, ${date}`,
  works,
  counting: (total, n) => `${total} in ${works(n)} that count`,
  unpublished: (n) => (n === 0 ? '' : `${englishNumeral(n)} without amount`),
  leftOut: (n) =>
    n === 0 ? '' : `${englishNumeral(n)} ${n === 1 ? 'row was' : 'rows were'} left out when it was read`,
  adding: 'adding up…',
  noAmount: 'no amount published',
  show: (name) => `Show ${name}`,
  name: 'Name',
  colour: 'Colour',
  colours: { violet: 'Purple', magenta: 'Pink', blue: 'Blue', olive: 'Olive', slate: 'Slate' },
  remove: 'Delete',
  removed: (name) => `“${name}” was deleted from this browser.`,
  undo: 'Undo',
  modes: { label: 'How it is shown', beside: 'Beside the published', alone: 'Alone', compare: 'Compared' },
  standing: {
    alone: (name) => `Your data (“${name}”) are shown, not the published ones.`,
    preparing: (name) => `Preparing “${name}”. Meanwhile the published data are shown.`,
    before: (known, seen) =>
      `Its works are known since ${known}, when the file was read; the view is of ${seen} and has none of them.`,
    back: 'Show the published',
  },
  legend: (name) => `This is how works of “${name}” look on the map: outside of every sum.`,
  mark: (name) => `From your file: ${name}`,
  cluster: (n) => `${works(n)} from your file: zoom in`,
  noPoint: (n) => `${works(n)} without a point: in the list and not on the map.`,
  gathered: 'On the map a square with a number stands for several works; they come apart as you zoom in.',
  tooMany: (most) =>
    `With more than ${most} works, a file is shown beside the published data only. Split it into parts to see it alone or compared.`,
  assumed: {
    title: 'What the file does not say',
    sector: (n) => `${works(n)} without a sector. Shown as`,
    stage: (n) => `${works(n)} without a stage. Shown as`,
    stageNote: 'Only what is approved, being built or finished enters the sum.',
    both: 'The file says neither sector nor stage: both were assumed.',
    sectorOnly: 'The file does not say the sector: it was assumed.',
    stageOnly: 'The file does not say the stage: it was assumed.',
  },
  compare: {
    working: 'Comparing the works…',
    against: 'Compared with',
    published: 'The published works',
    than: (name) => (name === null ? 'Held against the published works' : `Held against “${name}”`),
    sentence: (than, fresh, changed, gone) =>
      `${than}: ${englishNumeral(fresh)} new ${fresh === 1 ? 'work' : 'works'}, ${englishNumeral(changed)} changed, ${englishNumeral(gone)} gone`,
    detail: (same, maybe) =>
      `${works(same)} unchanged.${maybe === 0 ? '' : ` ${capitalised(englishNumeral(maybe))} ${maybe === 1 ? 'pair is' : 'pairs are'} left to decide: perhaps the same work.`}`,
    fresh: (n) => `New (${n})`,
    changed: (n) => `Changed (${n})`,
    gone: (n) => `Gone (${n})`,
    same: (n) => `Unchanged (${n})`,
    maybe: (n) => `Perhaps the same (${n})`,
    maybeNote:
      'Names alike, in the same municipality and sector or without telling. Nobody joins them for you.',
    twins: (n) => `Perhaps twice in your file (${n})`,
    twinsNote: 'If they are one, the sum counts the later row only.',
    linked: (n) => `Linked (${n})`,
    linkedPair: (newer, older) => `${newer} takes the place of ${older}: the sum counts ${newer} only.`,
    isSame: 'It is the same',
    isOther: 'They are two',
    decided: (n) => `You decided on ${englishNumeral(n)} ${n === 1 ? 'pair' : 'pairs'}.`,
    forget: 'Forget what was decided',
    change: (before, after) => `${before} → ${after}`,
    empty: 'no data',
    more: (n) => `Show ${n} more`,
    fields: {
      name: 'Name',
      sector: 'Sector',
      stage: 'Stage',
      amount: 'Amount',
      year: 'Year',
      municipalities: 'Municipalities',
      islands: 'Islands',
      place: 'Point',
    },
  },
  export: {
    title: 'Export',
    csv: 'works.csv',
    geojson: 'GeoJSON',
    xlsx: 'Excel',
    oc4ids: 'OC4IDS',
    note: 'Excel and GeoJSON carry the columns of your file; works.csv has the columns of the published file.',
    persons: (columns) =>
      `Include the data of persons (${englishList(columns)}). Unless ticked, ${columns.length === 1 ? 'that column does' : 'those columns do'} not leave this browser.`,
    making: 'Making the file…',
    saved: (file) => `${file} was saved.`,
    complete: 'Nothing is missing in it.',
    open: {
      id_changed: (n) => `${works(n)} with another id: works.csv takes letters, digits, - and _.`,
      sector: (n) => `${works(n)} without a sector: fill in the column sector.`,
      stage: (n) => `${works(n)} without a stage: fill in the column stage.`,
      place: (n) => `${works(n)} without a place: fill in municipalities.`,
      source: (n) => `${works(n)} without a source: add it to sources.csv and its id to the column sources.`,
      funder: (n) =>
        `${works(n)} with a funder that is not in organisations.csv: add it and write its id in funders.`,
      people_unit: (n) =>
        `${works(n)} with beneficiaries without a unit: fill in people_unit, people_kind and people_count.`,
      shape: (n) => `${works(n)} with a traced line: it belongs in work_shapes.geojson, not in works.csv.`,
      extra: (n) => `${works(n)} with columns that works.csv does not have: they stay in Excel and GeoJSON.`,
    },
    amounts: {
      about: 'The amount is approximate.',
      at_least: 'The amount is a minimum.',
      unpublished: 'No amount published.',
    },
  },
  publisher: 'Your file, read in this browser',
};
