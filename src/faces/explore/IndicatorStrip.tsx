import { indicatorName } from '../../text/indicatorName';
import type { Language } from '../../text/language';
import { DotStrip } from '../../ui/DotStrip';
import { SourceLine } from '../../ui/SourceLine';
import type { Scene } from '../../domain/scene';
import { citeAll } from './sourceWords';
import type { IndicatorStanding } from './standings';
import css from './explore.module.css';

interface IndicatorStripProps {
  readonly standing: IndicatorStanding;
  readonly scene: Scene;
  readonly language: Language;
  /** Also what it means, and its caution. */
  readonly withMeaning: boolean;
}

/** A municipality's value among all: a tick each, its interval, its place, and the words "sin dato" where there is none. */
export function IndicatorStrip({
  standing: { indicator, standing },
  scene,
  language,
  withMeaning,
}: IndicatorStripProps) {
  const { m, f, lang } = language;
  const name = indicatorName(indicator, lang);
  const source = (
    <SourceLine lead={m.sources.label} sources={citeAll(indicator.sources, scene.atlas, language)} />
  );
  const proof = withMeaning && (
    <>
      <p className={css.caption}>{indicator.definition[lang]}</p>
      {indicator.caution && (
        <p className={css.caption}>
          {m.card.caution}: {indicator.caution[lang]}
        </p>
      )}
    </>
  );
  if (!standing) {
    return (
      <div className={css.stack}>
        <p className={css.pair}>
          <span>{name}</span> <span>{m.noData}</span>
        </p>
        {proof}
        {source}
      </div>
    );
  }
  const { own, values, place, of, side } = standing;
  const [min = 0, max = 0] = [values[0], values.at(-1)];
  const low = Math.min(min, own.low ?? min);
  const high = Math.max(max, own.high ?? max);
  const share = (value: number) => (high === low ? 0.5 : (value - low) / (high - low));
  const shown = f.indicator(own.value, indicator);
  const interval =
    own.low !== null && own.high !== null
      ? m.card.interval(f.number(own.low, indicator.decimals), f.indicator(own.high, indicator))
      : null;
  return (
    <div className={css.stack}>
      <DotStrip
        title={name}
        value={shown}
        ticks={values.map(share)}
        at={share(own.value)}
        {...(own.low !== null && own.high !== null
          ? { band: { low: share(own.low), high: share(own.high) } }
          : {})}
        fill="var(--need-3)"
        place={m.card.place(place, of, side)}
        {...(interval === null ? {} : { remark: interval })}
        text={[
          `${name}: ${shown}`,
          m.card.place(place, of, side),
          ...(interval === null ? [] : [interval]),
        ].join('; ')}
      />
      {proof}
      {source}
    </div>
  );
}
