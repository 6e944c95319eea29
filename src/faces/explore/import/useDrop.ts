import { useEffect, useEffectEvent, useState } from 'react';

/** The browser tells every third of a second that a file is still held over the page, and not always that it is gone. */
const GONE_MS = 700;

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files that are dropped anywhere on the page.
 *
 * @param held a file is over the page already
 * @returns whether a file is held over the page
 */
export function useDrop(held: boolean, onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(held);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const gone = () => setOver(false);
    let timer = window.setTimeout(gone, GONE_MS);
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      window.clearTimeout(timer);
      timer = window.setTimeout(gone, GONE_MS);
      setOver(true);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      gone();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take(files);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('drop', onDrop);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}
