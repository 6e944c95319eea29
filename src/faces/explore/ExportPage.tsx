import type { MapContext } from '../../data/areas';
import type { Scene } from '../../domain/scene';
import type { Work } from '../../domain/work';
import type { DialogLanguage } from '../../text/dialogWords';
import css from './explore.module.css';
import { ExportMap } from './ExportMap';
import { ExportPaper } from './paper/ExportPaper';
import { ExportTable } from './ExportTable';

export interface ExportPageProps {
  readonly scene: Scene;
  readonly context: MapContext;
  /** Works on the map. */
  readonly drawn: readonly Work[];
  readonly language: DialogLanguage;
}

/** What is on the screen, to take away: as a table, as a picture, as a sheet of paper. */
export function ExportPage(props: ExportPageProps) {
  return (
    <div className={css.stack}>
      <ExportTable scene={props.scene} language={props.language} />
      <ExportPaper {...props} />
      <ExportMap {...props} />
    </div>
  );
}
