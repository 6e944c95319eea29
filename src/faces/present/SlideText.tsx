import { isKnown } from '../../domain/quantity';
import { alike, type BigFigure, type Block, type Runs, type Slide } from '../../domain/deck';
import type { Choropleth } from '../../domain/choropleth';
import type { Language } from '../../text/language';
import { PartsBar } from './PartsBar';
import css from './slide.module.css';
import { sourceLine } from './sourceLine';
import { useFit } from './useFit';

interface SlideTextProps {
  readonly slide: Slide;
  /** Of the slide's map: the parts of a sum have its colours. */
  readonly picture: Choropleth | null;
  readonly language: Language;
  /** Left out where the sources stand below in full. */
  readonly withoutSources?: boolean;
  /** Whether all words have room; paper has no other choice than the one it takes. */
  readonly onFit?: (fits: boolean) => void;
}

/** The words of a slide, its figures and where they come from. */
export function SlideText({ slide, picture, language, withoutSources = false, onFit }: SlideTextProps) {
  const column = useFit(slide, (fits) => onFit?.(fits));
  return (
    <div ref={column} className={css.text} lang={slide.lang}>
      <h1 className={css.headline}>
        <Words runs={slide.headline} />
      </h1>
      <div className={css.blocks}>
        {slide.blocks.map((block, index) => (
          <SlideBlock key={index} block={block} slide={slide} picture={picture} />
        ))}
      </div>
      {!withoutSources && slide.sources.length > 0 && (
        <p className={css.sources}>
          {language.m.sources.label}:{' '}
          {sourceLine(slide.sources, language).map(({ text, source }) =>
            source ? (
              <span key={source.id} className={css.whole}>
                {text}
              </span>
            ) : (
              text
            ),
          )}
        </p>
      )}
    </div>
  );
}

export function Words({ runs }: { readonly runs: Runs }) {
  return runs.map(({ text, strong }, index) => (strong ? <strong key={index}>{text}</strong> : text));
}

interface SlideBlockProps {
  readonly block: Block;
  readonly slide: Slide;
  readonly picture: Choropleth | null;
}

function SlideBlock({ block, slide, picture }: SlideBlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Words runs={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul className={css.list}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Words runs={item} />
            </li>
          ))}
        </ul>
      );
    case 'rows':
      return (
        <dl className={css.rows}>
          {block.rows.map(({ label, value }, index) => (
            <div key={index}>
              <dt>
                <Words runs={label} />
              </dt>
              <dd>
                <Words runs={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <SlideTable {...block} />;
    case 'figure':
      return <Figure figure={block} blocks={slide.blocks} />;
    case 'parts':
      return <PartsBar parts={block} picture={picture} />;
  }
}

/** A cell of so few letters, a date for one, stays on its line. */
const SHORT = 12;

function SlideTable({ head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join()}>
            {row.map((cell, column) => (
              <td key={head[column]} className={cell.length <= SHORT ? css.whole : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure, and where the slide has several of its unit its bar among them: hollow for all but the last. */
function Figure({ figure, blocks }: { readonly figure: BigFigure; readonly blocks: readonly Block[] }) {
  const { label, prefix, value, quantity } = figure;
  const bars = alike(figure, blocks);
  const most = Math.max(0, ...bars.map((each) => (isKnown(each.quantity) ? each.quantity.value : 0)));
  const alone = blocks.filter(({ kind }) => kind === 'figure').length === 1;
  return (
    <div className={css.figure} data-alone={alone || undefined}>
      <p className={css.label}>
        <Words runs={label} />
      </p>
      <p className={css.value}>
        {prefix !== '' && <span className={css.prefix}>{prefix} </span>}
        {value}
      </p>
      {bars.length > 1 && isKnown(quantity) && (
        <svg className={css.bar} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10">
          <rect
            className={figure === bars.at(-1) ? css.solid : css.hollow}
            width={(100 * quantity.value) / most}
            height="10"
          />
        </svg>
      )}
    </div>
  );
}
