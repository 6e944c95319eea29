import { useEffect, useRef, useState, type ReactNode } from 'react';
import css from './ScrollRegion.module.css';

interface ScrollRegionProps {
  /** Name, heard when the region is reached by Tab. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A box that scrolls inside, and takes a place in the Tab order only while there is something to scroll. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  const box = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () =>
      setOverflows(
        element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1,
      );
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);

  return (
    <div
      ref={box}
      className={css.region}
      {...(overflows ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}
    >
      <div className={css.content}>{children}</div>
    </div>
  );
}
