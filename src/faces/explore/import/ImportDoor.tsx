import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { bringWords } from '../../../text/bringWords';
import { Dialog } from '../../../ui/Dialog';
import { CheckedPage } from './CheckedPage';
import css from './import.module.css';
import type { ImportRoom } from './importRoom';
import { ChoosePage, ReadingPage } from './OpeningPages';
import { importDesk } from './theDesk';
import { useDrop } from './useDrop';
import { WaitingFiles } from './WaitingFiles';

interface ImportDoorProps extends Omit<ImportRoom, 'words'> {
  /** Opened by a file held over the page: nothing but the place to drop it is shown until it is dropped. */
  readonly held: boolean;
  readonly onClose: () => void;
}

/** The way in for a reader's own file, from the drop or the choice to the checked report. */
export function ImportDoor({ held, onClose, ...given }: ImportDoorProps) {
  const { scene, language } = given;
  const room = { ...given, words: bringWords[language.lang] };
  const { words } = room;
  const bench = useSyncExternalStore(importDesk.subscribe, importDesk.get);
  const [entered, setEntered] = useState(!held);
  const open = (files: readonly File[]): void => {
    setEntered(true);
    importDesk.open(files, scene.atlas.areas);
  };
  const over = useDrop(held, open);
  const leave = useEffectEvent(onClose);
  useEffect(() => {
    if (!over && !entered) leave();
  }, [over, entered]);

  const sheet = over ? (
    <div className={css.over}>
      <p>{words.drop}</p>
    </div>
  ) : null;
  if (!entered) return sheet;
  return (
    <Dialog open wide title={words.title} closeLabel={language.m.header.close} onClose={onClose}>
      {sheet}
      <WaitingFiles words={words} />
      {bench.step === 'empty' && <ChoosePage room={room} refused={bench.refused} onFiles={open} />}
      {bench.step === 'reading' && <ReadingPage words={words} bench={bench} />}
      {bench.step === 'checked' && <CheckedPage key={bench.of} {...{ room, bench, onClose }} />}
    </Dialog>
  );
}
