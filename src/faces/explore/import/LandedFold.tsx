import type { CheckedFile, Share } from '../../../data/import/checkedFile';
import { inWords } from '../../../text/format';
import { DataTable } from '../../../ui/DataTable';
import { Fold } from '../../../ui/Fold';
import type { ImportRoom } from './importRoom';

interface LandedFoldProps {
  readonly room: ImportRoom;
  readonly checked: CheckedFile;
}

/** How many works and how much money fell where: municipalities, shared and nowhere add up to all. */
export function LandedFold({ room: { words, language, scene }, checked: { landed, unit } }: LandedFoldProps) {
  const say = words.landed;
  const { f, m } = language;
  const line = (id: string, name: string, { works, sum: { total, unpublished } }: Share) => ({
    id,
    cells: [
      name,
      f.number(works),
      unit.from === 'doubtful' || total === null
        ? works > unpublished
          ? ''
          : m.unpublished
        : inWords(f.money(total)),
      f.number(unpublished),
    ],
  });
  return (
    <Fold title={say.title}>
      <DataTable
        caption={say.title}
        hideCaption
        columns={[
          { id: 'place', title: say.place },
          { id: 'works', title: say.works, align: 'end' },
          { id: 'money', title: say.money, align: 'end' },
          { id: 'unpublished', title: say.unpublished, align: 'end' },
        ]}
        rows={[
          ...landed.areas.map((each) =>
            line(each.id, scene.atlas.municipality.get(each.id)?.name ?? each.id, each),
          ),
          ...(landed.shared.works > 0 ? [line('shared', say.shared, landed.shared)] : []),
          line('nowhere', say.nowhere, landed.nowhere),
          line('all', say.all, landed.all),
        ]}
      />
    </Fold>
  );
}
