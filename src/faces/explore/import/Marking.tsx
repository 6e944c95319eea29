import { useEffect, useRef, useState } from 'react';
import { placeAt } from '../../../domain/planPlace';
import type { Camera } from '../../../domain/view';
import { planWords } from '../../../text/planWords';
import { Button } from '../../../ui/Button';
import { useLayout } from '../../../ui/layout';
import { MapPane } from '../MapPane';
import css from './import.module.css';
import type { ImportRoom } from './importRoom';
import { importDesk } from './theDesk';

/** The row whose place is asked for. */
export interface Marked {
  readonly row: number;
  readonly name: string;
}

interface MarkingProps {
  readonly room: ImportRoom;
  readonly marked: Marked;
  readonly onDone: () => void;
}

const NONE: readonly never[] = [];
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** The map, waiting for the press that places a row. */
export function Marking({ room, marked, onDone }: MarkingProps) {
  const { words, language, scene, context } = room;
  const [camera, setCamera] = useState<Camera | null>(scene.view.at);
  const layout = useLayout();
  const [missed, setMissed] = useState(false);
  const way = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    way.current?.querySelector('button')?.focus();
    // Its row may be gone by then: the list looks after that.
    return () => {
      if (opener instanceof HTMLElement) window.setTimeout(() => opener.focus());
    };
  }, []);
  return (
    <div ref={way} className={css.marking}>
      <div className={css.head}>
        <p role="status">
          {missed
            ? planWords[language.lang].form.atSea
            : `${words.marking.title(marked.row, marked.name)}. ${words.marking.note}`}
        </p>
        <Button onClick={onDone}>{words.marking.back}</Button>
      </div>
      <div className={css.map}>
        <MapPane
          {...{ scene, context, language, camera }}
          picture={scene.picture}
          drawn={NONE}
          size={layout === 'phone' ? 'phone' : 'desktop'}
          padding={NO_PADDING}
          covered={NONE}
          go={({ at }) => {
            if (at !== undefined) setCamera(at);
          }}
          onPlace={(at, withinKm) => {
            if (placeAt(scene.atlas.areas, at, withinKm) === null) return setMissed(true);
            importDesk.place(marked.row, [at[0], at[1]]);
            onDone();
          }}
          onHover={() => {}}
          onSimple={() => {}}
        />
      </div>
    </div>
  );
}
