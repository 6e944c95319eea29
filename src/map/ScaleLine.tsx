import css from './map.module.css';
import { scaleBar } from './scaleBar';

interface ScaleLineProps {
  readonly metresPerPixel: number;
  /** "5 km", "500 m" in the reader's language. */
  readonly words: (metres: number) => string;
}

const ROOM = 140;

/** A line as long as its round figure says, at the latitude of the map's centre. */
export function ScaleLine({ metresPerPixel, words }: ScaleLineProps) {
  const { metres, width } = scaleBar(metresPerPixel, ROOM);
  const line = `M2 2v7h${width}v-7`;
  return (
    <div className={css.scale}>
      <svg width={width + 4} height={11} aria-hidden="true">
        <path className={css.scaleHalo} d={line} />
        <path className={css.scaleLine} d={line} />
      </svg>
      <span>{words(metres)}</span>
    </div>
  );
}
