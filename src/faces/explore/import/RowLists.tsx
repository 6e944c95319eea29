import { useEffect, useRef, useState } from 'react';
import { ROW_LISTS, type CheckedRow, type RowList } from '../../../data/import/checkedFile';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Pager, pageOf } from '../../../ui/Pager';
import { useLayout } from '../../../ui/layout';
import { Segmented } from '../../../ui/Segmented';
import { Select } from '../../../ui/Select';
import { saveFile } from '../../common/saveFile';
import css from './import.module.css';
import type { CheckedBench, ImportRoom } from './importRoom';
import type { Marked } from './Marking';
import { rejectedCsv } from './rejectedCsv';
import { RowsTable } from './RowsTable';
import { importDesk } from './theDesk';

/** Rows on the screen at once. */
const PAGE = 25;

interface RowListsProps {
  readonly room: ImportRoom;
  readonly bench: CheckedBench;
  readonly onMark: (marked: Marked) => void;
}

interface Shown {
  readonly list: RowList;
  readonly rows: readonly CheckedRow[];
}

/** Every row by what became of it, a page at a time. */
export function RowLists({ room, bench, onMark }: RowListsProps) {
  const { words, language } = room;
  const { checked, turn } = bench;
  const { counts } = checked;
  const layout = useLayout();
  const [list, setList] = useState<RowList>(() => ROW_LISTS.find((each) => counts[each] > 0) ?? 'accepted');
  const [page, setPage] = useState(0);
  const [shown, setShown] = useState<Shown | null>(null);
  const [failed, setFailed] = useState(false);
  const count = counts[list];
  // The last page may be gone when its rows are mended.
  const { from, to } = pageOf(page, PAGE, count);

  useEffect(() => {
    let isOld = false;
    importDesk.ask('rows', { list, from, to: from + PAGE }).then(
      (rows) => {
        if (!isOld) setShown({ list, rows });
      },
      () => setFailed(true),
    );
    return () => {
      isOld = true;
    };
  }, [list, from, turn]);

  const means = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    // The row that was just mended held the focus and is gone.
    if (shown && (activeElement === null || activeElement === document.body)) means.current?.focus();
  }, [shown]);

  const download = (): void => {
    rejectedCsv(checked, language.lang, words, (span) =>
      importDesk.ask('rows', { list: 'rejected', ...span }),
    ).then(
      (parts) => saveFile(words.lists.fileName(checked.file), new Blob([...parts], { type: 'text/csv' })),
      () => setFailed(true),
    );
  };
  const choice = {
    label: words.lists.label,
    value: list,
    onChange: (value: string) => {
      setList(ROW_LISTS.find((each) => each === value) ?? list);
      setPage(0);
    },
    options: ROW_LISTS.map((value) => ({ value, label: words.lists[value](counts[value]) })),
  };
  return (
    <section className={css.lists} aria-label={words.lists.label}>
      {/* Four names side by side are wider than a phone. */}
      {layout === 'phone' ? <Select {...choice} /> : <Segmented {...choice} hideLabel />}
      <p ref={means} tabIndex={-1} className={css.light}>
        {count === 0 ? words.lists.nothing[list] : words.lists.means[list]}
      </p>
      {failed && <Notice kind="error" title={words.add.failed} />}
      {count > 0 && shown?.list === list && (
        <RowsTable {...{ room, checked, onMark }} rows={shown.rows} placesOnly={list === 'unplaced'} />
      )}
      <div className={css.head}>
        <Pager
          {...{ from, to, count }}
          size={PAGE}
          words={words.lists.pages(from + 1, to, count)}
          beforeLabel={words.lists.before}
          nextLabel={words.lists.next}
          onPage={setPage}
        />
        {list === 'rejected' && count > 0 && (
          <Button kind="quiet" icon="down" onClick={download}>
            {words.lists.download}
          </Button>
        )}
      </div>
    </section>
  );
}
