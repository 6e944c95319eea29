import { useRef } from 'react';
import { importReadWords, unreadableWords } from '../../../text/importReadWords';
import type { BringWords } from '../../../text/bringWords';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import css from './import.module.css';
import type { Bench, Refused } from './ImportDesk';
import type { ImportRoom } from './importRoom';
import { importDesk } from './theDesk';

/** Also by its kind: some systems know no kind for a .csv or a .geojson. */
const ACCEPTED =
  '.csv,.txt,.tsv,.tab,.xlsx,.xlsm,.xls,.ods,.json,.geojson,.kml,text/csv,application/json,application/geo+json';

interface ChoosePageProps {
  readonly room: Pick<ImportRoom, 'words' | 'language'>;
  readonly refused: Refused | null;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Before a file, or after one that can't be read. */
export function ChoosePage({ room: { words, language }, refused, onFiles }: ChoosePageProps) {
  return (
    <div className={css.page}>
      {refused && <RefusedNotice refused={refused} lang={language.lang} />}
      <p>{words.empty.intro}</p>
      <p className={css.light}>{words.empty.reads}</p>
      <FileButton label={words.empty.choose} onFiles={onFiles} primary />
      <p className={css.light}>{words.empty.orDrop}</p>
      <p className={css.light}>{words.stays}</p>
    </div>
  );
}

interface RefusedNoticeProps {
  readonly refused: Refused;
  readonly lang: ImportRoom['language']['lang'];
}

/** Why a file, or another way of reading it, can't be had, and what to do. */
export function RefusedNotice({ refused: { file, error }, lang }: RefusedNoticeProps) {
  return <Notice kind="error" title={unreadableWords(file, error, importReadWords[lang])} />;
}

interface FileButtonProps {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly primary?: boolean;
}

/** Opens the system's own list of files. */
export function FileButton({ label, onFiles, primary = false }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button kind={primary ? 'primary' : 'normal'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file, mended in its own program, may be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}

interface ReadingPageProps {
  readonly words: BringWords;
  readonly bench: Extract<Bench, { step: 'reading' }>;
}

/** How far it is, and the way out. */
export function ReadingPage({ words, bench: { file, progress } }: ReadingPageProps) {
  const title = progress.of === 'rows' ? words.reading.checking : words.reading.title(file);
  return (
    <div className={css.page}>
      <p role="status">{title}</p>
      <progress className={css.progress} aria-label={title} max={1} value={progress.share} />
      <Button onClick={importDesk.clear}>{words.reading.cancel}</Button>
    </div>
  );
}
