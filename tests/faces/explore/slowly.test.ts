import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { each, type Steps } from '../../../src/domain/steps';
import { slowly } from '../../../src/faces/explore/slowly';

/** The machine's own clock would tell how busy it is. */
let clock = 0;

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

afterEach(() => vi.restoreAllMocks());

/** Adds up to a number, a tenth of a millisecond each. */
function* sumTo(last: number): Steps<number> {
  let sum = 0;
  const numbers = Array.from({ length: last }, (_, at) => at + 1);
  yield* each(numbers, (number) => {
    clock += 0.1;
    sum += number;
  });
  return sum;
}

describe(slowly, () => {
  it('gives a small answer at once and a large one later, in turns, and remembers both', async () => {
    const tell = vi.fn<() => void>();
    const summed = slowly(sumTo, tell);
    expect(summed(30)).toBe(465);
    expect(tell).not.toHaveBeenCalled();
    expect(summed(2000)).toBeNull();
    await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
    expect(summed(2000)).toBe(2_001_000);
  });

  it('forgets what is no longer asked, and throws what its work threw', async () => {
    const tell = vi.fn<() => void>();
    const summed = slowly(sumTo, tell);
    expect(summed(3000)).toBeNull();
    expect(summed(10)).toBe(55);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(tell).not.toHaveBeenCalled();
    const failing = slowly(function* fail(): Steps<number> {
      yield 0;
      throw new Error('no');
    }, tell);
    expect(() => failing()).toThrow('no');
  });
});
