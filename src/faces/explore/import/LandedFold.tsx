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
  const { f } = language;
  const moneyOf = ({ total, unpublished }: Share['sum']): string =>
    [
      ...(total === null || unit.from === 'doubtful' ? [] : [inWords(f.money(total))]),
      ...(unpublished === 0 ? [] : [say.unpublished(unpublished)]),
    ].join(', ');
  const line = (id: string, name: string, { works, sum }: Share) => ({
    id,
    cells: [name, f.number(works), moneyOf(sum)],
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
