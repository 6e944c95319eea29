import { useMemo, useState } from 'react';
import type { MapContext } from '../../data/areas';
import type { Scene } from '../../domain/scene';
import type { Work } from '../../domain/work';
import { Drawn } from '../../map/Drawn';
import { canvasMeasure } from '../../map/measureText';
import { paletteAt } from '../../map/palette';
import { markup } from '../../map/svg/markup';
import { PICTURE_FONT, pictureSvg } from '../../map/svg/pictureSvg';
import type { Language } from '../../text/language';
import { saveWords } from '../../text/saveWords';
import { Button } from '../../ui/Button';
import css from './explore.module.css';
import { pngOf } from './pngOf';
import { saveFile } from './saveFile';
import { sheetOf } from './sheetOf';

interface PicturePageProps {
  readonly scene: Scene;
  readonly context: MapContext;
  readonly drawn: readonly Work[];
  readonly language: Language;
}

/** For screens with twice the pixels, and for print. */
const PNG_SCALE = 2;

/** The map of this view as a file that stands alone: shown first, then saved. */
export function PicturePage({ scene, context, drawn, language }: PicturePageProps) {
  const words = saveWords[language.lang];
  const [failed, setFailed] = useState(false);
  const svg = useMemo(() => {
    const look = { palette: paletteAt(document.documentElement), measure: canvasMeasure(PICTURE_FONT) };
    return pictureSvg(sheetOf(scene, context, drawn, language, look));
  }, [scene, context, drawn, language]);
  const name = `mapa-convergencia-${scene.date}`;
  const file = () => new Blob([markup(svg)], { type: 'image/svg+xml' });
  const savePng = () => {
    pngOf(file(), PNG_SCALE).then(
      (png) => saveFile(`${name}.png`, png),
      () => setFailed(true),
    );
  };
  return (
    <div className={css.stack}>
      <p>{words.intro}</p>
      <div className={css.pills}>
        <Button icon="down" onClick={() => saveFile(`${name}.svg`, file())}>
          {words.svg}
        </Button>
        <Button icon="down" onClick={savePng}>
          {words.png}
        </Button>
      </div>
      {failed && <p role="alert">{words.failed}</p>}
      <p className={css.caption}>{words.svgNote}</p>
      <figure className={css.preview} aria-label={words.preview}>
        <Drawn of={[svg]} />
      </figure>
    </div>
  );
}
