import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { nearestStop, nextStop, type SheetStop } from './sheetStops';
import css from './Sheet.module.css';

interface SheetProps {
  /** Name of the region. */
  readonly label: string;
  /** So that a skip link can lead here. */
  readonly id?: string;
  readonly stop: SheetStop;
  readonly onStop: (stop: SheetStop) => void;
  /** What the handle does at each stop, e.g. closed: "Abrir la lista". */
  readonly handleLabels: Readonly<Record<SheetStop, string>>;
  readonly children: ReactNode;
}

interface Drag {
  readonly y: number;
  readonly height: number;
  /** Last position and time, for the speed. */
  lastY: number;
  lastAt: number;
  speed: number;
  moved: boolean;
}

/** Finger travel in px that tells a drag from a press. */
const SLOP = 8;

/** The phone's one sheet: three heights by drag, press or arrow keys. It scrolls only when open and traps nobody. */
export function Sheet({ label, id, stop, onStop, handleLabels, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  /** The press that ends a drag is not a press of the handle. */
  const dragged = useRef(false);

  useEffect(() => {
    if (stop === 'closed') content.current?.scrollTo({ top: 0 });
  }, [stop]);

  const start = (event: PointerEvent) => {
    if (!sheet.current || event.button !== 0) return;
    dragged.current = false;
    const height = sheet.current.offsetHeight;
    drag.current = {
      y: event.clientY,
      height,
      lastY: event.clientY,
      lastAt: event.timeStamp,
      speed: 0,
      moved: false,
    };
  };

  const move = (event: PointerEvent) => {
    const now = drag.current;
    if (!now || !sheet.current) return;
    const travel = now.y - event.clientY;
    if (!now.moved && Math.abs(travel) < SLOP) return;
    if (!now.moved) event.currentTarget.setPointerCapture(event.pointerId);
    now.moved = true;
    dragged.current = true;
    const elapsed = Math.max(1, event.timeStamp - now.lastAt);
    now.speed = (now.lastY - event.clientY) / elapsed;
    now.lastY = event.clientY;
    now.lastAt = event.timeStamp;
    sheet.current.dataset['dragging'] = '';
    sheet.current.style.setProperty('--dragged', `${now.height + travel}px`);
  };

  const end = () => {
    const now = drag.current;
    drag.current = null;
    if (!now?.moved || !sheet.current) return;
    const height = sheet.current.offsetHeight;
    delete sheet.current.dataset['dragging'];
    sheet.current.style.removeProperty('--dragged');
    onStop(nearestStop(height, now.speed, innerHeight));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onStop(nextStop(stop, event.key === 'ArrowUp' ? 1 : -1));
  };

  const pointer = { onPointerDown: start, onPointerMove: move, onPointerUp: end, onPointerCancel: end };
  return (
    <section ref={sheet} id={id} tabIndex={-1} className={css.sheet} data-stop={stop} aria-label={label}>
      <button
        type="button"
        className={css.handle}
        aria-expanded={stop !== 'closed'}
        aria-label={handleLabels[stop]}
        onClick={(event) => {
          if (dragged.current && event.detail > 0) return;
          // A press goes up one stop; at the top it closes.
          onStop(stop === 'full' ? 'closed' : nextStop(stop, 1));
        }}
        onKeyDown={onKeyDown}
        {...pointer}
      />
      <div
        ref={content}
        className={css.content}
        onFocus={(event) => {
          // Tab has reached something below the fold of a closed sheet.
          if (stop === 'closed' && event.target.getBoundingClientRect().bottom > innerHeight) onStop('half');
        }}
        {...(stop === 'closed' ? pointer : {})}
      >
        {children}
      </div>
    </section>
  );
}
