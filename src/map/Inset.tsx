import { useId, useMemo, type MouseEvent } from 'react';
import type { Choropleth } from '../domain/choropleth';
import { fillCss } from './colour';
import { Drawn } from './Drawn';
import { areaAt } from './hit';
import { INSET, insetCamera, insetLabels } from './insetLayout';
import { insetPaths } from './insetPaths';
import { insideInk } from './insideInk';
import { Labels } from './Labels';
import { labelFont } from './labelType';
import type { PictureShapes } from './layout';
import css from './inset.module.css';
import type { InsetWish, MapProps } from './mapProps';
import type { MapPicture } from './picture';
import { projectionOf } from './projection';
import { PATTERN_NAMES } from './patterns';
import type { Box } from './screen';
import { pageInk } from './svg/ink';
import { patternOf } from './paint';
import { patternDefs, patternFill } from './svg/patternDefs';
import type { Frame } from './useFrame';

interface InsetProps {
  readonly wish: InsetWish;
  readonly picture: MapPicture;
  readonly shapes: PictureShapes;
  readonly frame: Frame;
  readonly onArea: MapProps['onArea'];
}

const TITLE_HEIGHT = 26;

/** A part of the map in large, in the same colours; hidden from readers' software, whose twin of the map is the ranking. */
export default function Inset({ wish, picture, shapes, frame, onArea }: InsetProps) {
  const { bounds, title } = wish;
  const { choropleth, ground } = picture;
  const { measure, palette } = frame;
  const prefix = useId();
  const { camera } = useMemo(() => insetCamera(bounds), [bounds]);
  const projection = useMemo(() => projectionOf(camera, INSET), [camera]);
  const paths = useMemo(() => insetPaths(shapes, ground, projection, INSET), [shapes, ground, projection]);
  const titleBox = useMemo((): Box => {
    const width = measure(title, labelFont('name', 'desktop')) + 18;
    return {
      left: INSET.width - width,
      top: INSET.height - TITLE_HEIGHT,
      right: INSET.width,
      bottom: INSET.height,
    };
  }, [measure, title]);
  const labels = useMemo(
    () => insetLabels({ picture, shapes, camera, measure, title: titleBox }),
    [picture, shapes, camera, measure, titleBox],
  );
  const inkInside = useMemo(() => insideInk(choropleth, palette), [choropleth, palette]);
  const press = (event: MouseEvent<SVGSVGElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const id = areaAt(shapes.areas, projection, [event.clientX - left, event.clientY - top]);
    if (id !== null) onArea(id, event.shiftKey);
  };
  return (
    <svg className={css.inset} width={INSET.width} height={INSET.height} aria-hidden="true" onClick={press}>
      <Drawn of={[patternDefs(PATTERN_NAMES, { prefix, ink: pageInk })]} />
      <path className={css.land} d={paths.land} />
      <Areas paths={paths.areas} choropleth={choropleth} prefix={prefix} />
      <path className={css.lake} d={paths.lakes} />
      <path className={css.border} d={paths.borders} />
      <path className={css.coast} d={paths.coast} />
      {paths.areas
        .filter(({ id }) => id === picture.selectedArea)
        .map(({ id, d }) => (
          <g key={id}>
            <path className={css.halo} d={d} />
            <path className={css.chosen} d={d} />
          </g>
        ))}
      <Labels labels={labels} projection={projection} size="desktop" inkInside={inkInside} />
      <rect
        className={css.title}
        x={titleBox.left}
        y={titleBox.top}
        width={titleBox.right - titleBox.left}
        height={TITLE_HEIGHT}
      />
      <text className={css.name} x={titleBox.left + 9} y={titleBox.top + 18}>
        {title}
      </text>
    </svg>
  );
}

interface AreasProps {
  readonly paths: readonly { readonly id: string; readonly d: string }[];
  readonly choropleth: Choropleth;
  readonly prefix: string;
}

/** The choropleth in plain SVG: colours as the theme's own, patterns over their ground, members outlined. */
function Areas({ paths, choropleth, prefix }: AreasProps) {
  const figures = new Map(choropleth.figures.map((figure) => [figure.area.id, figure]));
  return paths.map(({ id, d }) => {
    const figure = figures.get(id);
    if (!figure) return null;
    const { fill } = figure;
    const pattern = patternOf(fill);
    return (
      <g key={id}>
        <path fill={fillCss(fill)} d={d} />
        {pattern && <path fill={patternFill(prefix, pattern)} d={d} />}
        {choropleth.picked?.has(id) ? (
          <path className={css.chosen} d={d} />
        ) : (
          choropleth.outlined.has(id) && <path className={css.member} d={d} />
        )}
      </g>
    );
  });
}
