import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Icon } from './Icon';
import css from './Popover.module.css';

interface PopoverProps {
  /** What the button says. */
  readonly trigger: ReactNode;
  /** Name of the button when what it says is not enough, e.g. an icon alone. */
  readonly triggerLabel?: string;
  /** Name of what opens. */
  readonly label: string;
  /** pill: a filter. field: like a select. plain: words in the header. icon: a square. */
  readonly dress: 'pill' | 'field' | 'plain' | 'icon';
  /** Something is set inside: a heavier edge. */
  readonly active?: boolean;
  /** Edge of the button the panel keeps to. */
  readonly align?: 'start' | 'end';
  /** Given a function that closes the panel and returns the focus to the button. */
  readonly children: (close: () => void) => ReactNode;
}

const GAP = 4;
const MARGIN = 8;

/** Puts the panel below its button, or above where there is more room, always inside the window. */
function place(button: HTMLElement, panel: HTMLElement, align: 'start' | 'end') {
  const anchor = button.getBoundingClientRect();
  const below = innerHeight - anchor.bottom - GAP - MARGIN;
  const above = anchor.top - GAP - MARGIN;
  const up = below < Math.min(panel.scrollHeight, 240) && above > below;
  panel.style.setProperty('--room', `${Math.max(up ? above : below, 120)}px`);
  panel.style.setProperty('--anchor-width', `${anchor.width}px`);
  const box = panel.getBoundingClientRect();
  const wanted = align === 'start' ? anchor.left : anchor.right - box.width;
  const left = Math.max(MARGIN, Math.min(wanted, innerWidth - box.width - MARGIN));
  const top = up
    ? anchor.top - GAP - box.height
    : Math.min(anchor.bottom + GAP, innerHeight - box.height - MARGIN);
  panel.style.setProperty('--left', `${left}px`);
  panel.style.setProperty('--top', `${Math.max(MARGIN, top)}px`);
}

interface PanelProps {
  readonly render: PopoverProps['children'];
  readonly close: () => void;
}

function Panel({ render, close }: PanelProps) {
  return render(close);
}

/**
 * A button and the panel it opens, by the platform's popover: over everything, closed by Escape or a press outside,
 * next in the Tab order.
 */
export function Popover(props: PopoverProps) {
  const { trigger, triggerLabel, label, dress, active = false, align = 'start', children } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return;
    const follow = () => {
      if (button.current && panel.current) place(button.current, panel.current, align);
    };
    follow();
    panel.current?.querySelector<HTMLElement>('[aria-current], :checked, input, button, select, a')?.focus();
    addEventListener('resize', follow);
    addEventListener('scroll', follow, { capture: true, passive: true });
    return () => {
      removeEventListener('resize', follow);
      removeEventListener('scroll', follow, { capture: true });
    };
  }, [open, align]);

  const close = () => {
    panel.current?.hidePopover();
    button.current?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={css.trigger}
        data-dress={dress}
        data-active={active || undefined}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={triggerLabel}
        title={triggerLabel}
      >
        {trigger}
        {dress !== 'icon' && <Icon name={open ? 'chevup' : 'chev'} size={dress === 'pill' ? 16 : 18} />}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={css.panel}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <Panel render={children} close={close} />}
      </div>
    </>
  );
}
