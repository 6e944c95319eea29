import { useId, useState } from 'react';
import type { InsertWords } from '../../text/insertWords';
import { Segmented } from '../../ui/Segmented';
import css from './embedPage.module.css';
import type { EmbedSettings } from './embedView';

interface EmbedSizeProps {
  readonly settings: Pick<EmbedSettings, 'width' | 'height'>;
  readonly words: InsertWords;
  readonly onChange: (change: Partial<EmbedSettings>) => void;
}

/** A phone's column and a text column; CSS px. */
const PRESETS = [
  { width: 360, height: 520 },
  { width: 640, height: 480 },
] as const;
const OWN = 'own';

/** The map is made for 320 px and up; beyond 2000 nobody has a column. */
const MIN = 320;
const MAX = 2000;

/** Width and height of the frame: a ready size or an own one. */
export function EmbedSize({ settings, words, onChange }: EmbedSizeProps) {
  const id = useId();
  const [own, setOwn] = useState(false);
  const preset = PRESETS.find((each) => each.width === settings.width && each.height === settings.height);
  const field = (name: 'width' | 'height') => (
    <div>
      <label htmlFor={`${id}-${name}`} className={css.label}>
        {words[name]}
      </label>
      <input
        id={`${id}-${name}`}
        className={css.number}
        type="number"
        inputMode="numeric"
        min={MIN}
        max={MAX}
        step={1}
        required
        aria-describedby={`${id}-range`}
        defaultValue={settings[name]}
        onChange={({ currentTarget: { validity, valueAsNumber } }) => {
          // A half-typed number is out of range: the snippet keeps the last whole one.
          if (validity.valid) onChange({ [name]: valueAsNumber });
        }}
      />
    </div>
  );
  return (
    <>
      <Segmented
        label={words.size}
        value={own || !preset ? OWN : String(preset.width)}
        onChange={(value) => {
          setOwn(value === OWN);
          const size = PRESETS.find(({ width }) => String(width) === value);
          if (size) onChange(size);
        }}
        options={[
          ...PRESETS.map(({ width, height }) => ({ value: String(width), label: `${width} × ${height}` })),
          { value: OWN, label: words.ownSize },
        ]}
      />
      {own && (
        <div className={css.two}>
          {field('width')}
          {field('height')}
          <p id={`${id}-range`} className={css.range}>
            {words.sizeRange(MIN, MAX)}
          </p>
        </div>
      )}
    </>
  );
}
