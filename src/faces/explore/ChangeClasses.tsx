import { lazy, Suspense, useState } from 'react';
import { Button } from '../../ui/Button';
import type { ClassesPanelProps } from './classes/ClassesPanel';

const ClassesPanel = lazy(async () => ({ default: (await import('./classes/ClassesPanel')).ClassesPanel }));

/** Opens the panel of classes, which is loaded when it is first asked for. */
export function ChangeClasses(props: ClassesPanelProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {props.language.m.legend.change}
      </Button>
      <Suspense fallback={null}>{open && <ClassesPanel {...props} />}</Suspense>
    </>
  );
}
