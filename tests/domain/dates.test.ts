import { describe, expect, it } from 'vitest';
import { isIsoDate, isPartialDate, lastDay, type PartialDate } from '../../src/domain/dates';

describe(isPartialDate, () => {
  it('takes days, months and years that exist', () => {
    for (const good of ['2024', '2025-07', '2024-02-29']) expect(isPartialDate(good)).toBe(true);
    for (const bad of [
      '',
      '24',
      '2025-13',
      '2025-00',
      '2023-02-29',
      '2025-07-32',
      '02-01-2024',
      '2025-7',
      ' 2025',
    ])
      expect(isPartialDate(bad)).toBe(false);
  });

  it('tells a day from a month', () => {
    expect(isIsoDate('2025-07-31')).toBe(true);
    expect(isIsoDate('2025-07')).toBe(false);
  });
});

describe(lastDay, () => {
  it('reads a partial date as its last day', () => {
    expect(lastDay('2025' as PartialDate)).toBe('2025-12-31');
    expect(lastDay('2025-07' as PartialDate)).toBe('2025-07-31');
    expect(lastDay('2024-02' as PartialDate)).toBe('2024-02-29');
    expect(lastDay('2024-02-22' as PartialDate)).toBe('2024-02-22');
  });
});
