import { lazy, Suspense } from 'react';
import type { MapContext } from '../../data/areas';
import type { Problem } from '../../domain/problem';
import type { Work } from '../../domain/work';
import { withDialogWords } from '../../text/dialogWords';
import { insertWords } from '../../text/insertWords';
import type { Language } from '../../text/language';
import { exportWords } from '../../text/exportWords';
import { Dialog } from '../../ui/Dialog';
import { DataPage } from './DataPage';
import type { DialogName } from './dialogName';
import { EmbedPage } from './EmbedPage';
import { HistoryPage } from './HistoryPage';
import { ExportPage } from './ExportPage';
import { RoundtablePage } from './RoundtablePage';
import type { Scene } from '../../domain/scene';
import type { Go } from '../../domain/view';
import { WorksPage } from './WorksPage';

// Reads files: more than all other dialogs together.
const ImportDoor = lazy(async () => ({ default: (await import('./import/ImportDoor')).ImportDoor }));

interface DialogsProps {
  readonly open: DialogName;
  readonly scene: Scene;
  readonly problems: readonly Problem[];
  readonly context: MapContext;
  /** Works on the map. */
  readonly drawn: readonly Work[];
  readonly language: Language;
  readonly go: Go;
  readonly onWork: (id: string) => void;
  readonly onClose: () => void;
}

/** What is read once in a while: loaded when first opened. */
export function Dialogs(props: DialogsProps) {
  const { open, scene, problems, context, drawn, go, onWork, onClose } = props;
  const language = withDialogWords(props.language);
  const { m } = language;
  if (open === 'import' || open === 'drop')
    return (
      <Suspense fallback={null}>
        <ImportDoor {...{ scene, context, language, go, onClose }} held={open === 'drop'} />
      </Suspense>
    );
  const title = {
    roundtable: m.roundtable.title,
    data: m.data.title,
    works: m.table.title,
    history: m.history.title,
    insert: insertWords[language.lang].title,
    export: exportWords[language.lang].title,
  }[open];
  const pages = {
    roundtable: () => <RoundtablePage {...{ scene, language, onWork }} />,
    data: () => <DataPage scene={scene} problems={problems} language={language} />,
    works: () => <WorksPage scene={scene} language={language} onWork={onWork} />,
    history: () => <HistoryPage scene={scene} language={language} onWork={onWork} />,
    insert: () => <EmbedPage scene={scene} language={language} />,
    export: () => <ExportPage {...{ scene, context, drawn, language }} />,
  };
  return (
    <Dialog open wide title={title} closeLabel={m.header.close} onClose={onClose}>
      {pages[open]()}
    </Dialog>
  );
}
