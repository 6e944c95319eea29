import type { Problem } from '../../domain/problem';
import type { Language } from '../../text/language';
import { Dialog } from '../../ui/Dialog';
import { DataPage } from './DataPage';
import type { DialogName } from './dialogName';
import { HistoryPage } from './HistoryPage';
import { RoundtablePage } from './RoundtablePage';
import type { Scene } from './scene';
import { WorksPage } from './WorksPage';

interface DialogsProps {
  readonly open: DialogName;
  readonly scene: Scene;
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly onWork: (id: string) => void;
  readonly onClose: () => void;
}

/** What is read once in a while: loaded when first opened. */
export function Dialogs({ open, scene, problems, language, onWork, onClose }: DialogsProps) {
  const { m } = language;
  const title = {
    roundtable: m.roundtable.title,
    data: m.data.title,
    works: m.table.title,
    history: m.history.title,
  }[open];
  const pages = {
    roundtable: () => <RoundtablePage scene={scene} language={language} />,
    data: () => <DataPage scene={scene} problems={problems} language={language} />,
    works: () => <WorksPage scene={scene} language={language} onWork={onWork} />,
    history: () => <HistoryPage scene={scene} language={language} onWork={onWork} />,
  };
  return (
    <Dialog open wide title={title} closeLabel={m.header.close} onClose={onClose}>
      {pages[open]()}
    </Dialog>
  );
}
