import type { changes as spanish } from '../es/changes';
import { englishNumeral, grouped } from '../lists';

const counted = (n: number, one: string, many: string) =>
  n === 1 ? `one ${one}` : `${englishNumeral(n)} ${many}`;

export const changes = {
  since: (from) => `Since ${from}`,
  between: (from, to) => `From ${from} to ${to}`,
  parts: {
    added: (n) => counted(n, 'new work', 'new works'),
    amounts: (n) => counted(n, 'changed amount', 'changed amounts'),
    stages: (n) => counted(n, 'work in another stage', 'works in another stage'),
    gone: (n) => counted(n, 'work that no longer counts', 'works that no longer count'),
  },
  total: (before, after) => `; the total went from ${before} to ${after}`,
  sameTotal: (total) => `; the total is still ${total}`,
  nothing: (when) => `${when} no work changed`,
  tooEarly: (first) => `No work was published before ${first}: choose that date or a later one`,
  notAfter: (from, to) =>
    `There is nothing to compare: the first date, ${from}, is not before the last, ${to}. Choose an earlier first date`,
  fromFirst: (first) => `See the changes since ${first}`,
  still: (names) => `Still without a published amount: ${names}.`,
  also: (parts) => `Also ${parts}.`,
  close: 'Leave the changes',
  title: 'Timeline',
  snap: 'The handles snap to the dates of the sources.',
  from: 'From',
  to: 'Until',
  lanes: {
    announcement: 'Announcements',
    start: 'Works started',
    finish: 'Works finished',
    total: 'Total changed',
  },
  mark: {
    announcement: 'Announcement',
    start: 'Work started',
    finish: 'Work finished',
    total: 'Sum of the works',
  },
  totalOn: (total, works) => `${total}, ${grouped(works, ',')} ${works === 1 ? 'work' : 'works'}`,
  showAll: (n) => `Show all ${n}`,
  sections: {
    added: 'New works',
    amounts: 'Changed amounts',
    stages: 'Changed stages',
    gone: 'No longer counted',
    still: 'Still without a published amount',
    unchanged: 'Unchanged',
  },
  legend: {
    changed: (date) => `Changed since ${date}`,
    others: 'Paler: did not change',
  },
  became: (before, after) => `${before} became ${after}`,
} satisfies typeof spanish;
