import { expect, type Locator } from '@playwright/test';

/** A reader whose every act is counted. */
export interface Reader {
  readonly press: (what: Locator) => Promise<void>;
  /** Typing in a field counts as one. */
  readonly type: (field: Locator, text: string) => Promise<void>;
  /** Opening a list and pressing an option count as two. */
  readonly choose: (list: Locator, option: string) => Promise<void>;
  /** Marking a box counts as one. */
  readonly tick: (box: Locator) => Promise<void>;
}

/** Fails as soon as a task takes more clicks than it may; counting starts at the full first view. */
export function readerWith(budget: number): Reader {
  let spent = 0;
  const spend = (clicks: number) => {
    spent += clicks;
    expect(spent, `clicks, of ${budget} that the task may take`).toBeLessThanOrEqual(budget);
  };
  return {
    press: async (what) => {
      spend(1);
      await what.click();
    },
    type: async (field, text) => {
      spend(1);
      await field.fill(text);
    },
    choose: async (list, option) => {
      spend(2);
      await list.selectOption({ label: option });
    },
    tick: async (box) => {
      spend(1);
      await box.check();
    },
  };
}
