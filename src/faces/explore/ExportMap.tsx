import { useMemo, useState } from 'react';
import { Drawn } from '../../map/Drawn';
import { canvasMeasure } from '../../map/measureText';
import { paletteAt } from '../../map/palette';
import { markup } from '../../map/svg/markup';
import { PICTURE_FONT, pictureSvg } from '../../map/svg/pictureSvg';
import { exportWords } from '../../text/exportWords';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import css from './explore.module.css';
import type { ExportPageProps } from './ExportPage';
import { needSheet } from './need/needSheet';
import { pngOf } from '../common/pngOf';
import { saveFile } from '../common/saveFile';
import { sheetOf } from './sheetOf';

/** The sheet in CSS pixels, in which its type keeps its size, and how many image pixels each becomes. */
const SIZES = {
  report: { page: { width: 1000, height: 1250 }, scale: 2 },
  slide: { page: { width: 1280, height: 720 }, scale: 1.5 },
  square: { page: { width: 1000, height: 1000 }, scale: 1.2 },
  print: { page: { width: 1240, height: 1754 }, scale: 2 },
};
type SizeName = keyof typeof SIZES;
const NAMES = Object.keys(SIZES) as SizeName[];

/** The map of this view as a file that stands alone: shown first, then saved. */
export function ExportMap({ scene, context, drawn, language }: ExportPageProps) {
  const words = exportWords[language.lang];
  const [size, setSize] = useState<SizeName>('report');
  const [failed, setFailed] = useState(false);
  const svg = useMemo(() => {
    const look = {
      palette: paletteAt(document.documentElement),
      measure: canvasMeasure(PICTURE_FONT),
      ...SIZES[size],
    };
    const question = needSheet(scene, language);
    return pictureSvg(sheetOf(scene, context, drawn, language, { ...look, ...(question && { question }) }));
  }, [scene, context, drawn, language, size]);
  const name = `mapa-convergencia-${scene.date}`;
  const file = () => new Blob([markup(svg)], { type: 'image/svg+xml' });
  const savePng = () => {
    pngOf(file()).then(
      (png) => saveFile(`${name}.png`, png),
      () => setFailed(true),
    );
  };
  return (
    <section className={css.stack}>
      <h3 className={css.heading}>{words.map.title}</h3>
      <Select
        label={words.map.size}
        value={size}
        onChange={(value) => setSize(NAMES.find((each) => each === value) ?? 'report')}
        options={NAMES.map((value) => ({ value, label: words.map.sizes[value] }))}
      />
      <div className={css.pills}>
        <Button icon="down" onClick={savePng}>
          {words.png}
        </Button>
        <Button icon="down" onClick={() => saveFile(`${name}.svg`, file())}>
          {words.svg}
        </Button>
      </div>
      {failed && <p role="alert">{words.failed}</p>}
      <p className={css.caption}>{words.svgNote}</p>
      <figure className={css.preview} aria-label={words.preview}>
        <Drawn of={[svg]} />
      </figure>
    </section>
  );
}
