import type { classes as spanish } from '../es/classes';

/** The English of ../es/classes.ts. */
export const classes = {
  panel: 'Classes of the map',
  strip: {
    municipality: (n) => `The ${n} municipalities with data, from low to high`,
    island: (n) => `The ${n} islands with data, from low to high`,
    province: (n) => `The ${n} provinces with data, from low to high`,
  },
  drag: 'Drag a limit, move it with the arrow keys, or type it.',
  limit: (n) => `Limit ${n}`,
  method: 'How they are cut',
  methods: {
    auto: 'Automatic',
    quantile: 'Equal counts',
    equal: 'Equal intervals',
    jenks: 'Natural breaks',
    log: 'Logarithmic',
    own: 'By hand',
  },
  number: 'Classes',
  upTo: 'Below',
  upToLast: 'Up to',
  counts: { municipality: 'Municipalities', island: 'Islands', province: 'Provinces' },
  className: (n) => `Class ${n}`,
  automatic: 'Back to automatic',
  filtered: 'Recalculate with the filter',
  fewer: (n) => `Some values repeat: there are enough for ${n} classes.`,
  noLog: 'Some values are zero or less: equal intervals are used in place of the logarithmic scale.',
  problems: {
    not_a_number: (n, typed, example) =>
      `Limit ${n}, “${typed}”, is not a number. Type ${example}, for example.`,
    outside: (n, low, high) => `Limit ${n} must be above ${low} and at most ${high}, the extreme values.`,
    not_above: (n, before) => `Limit ${n} must be above the one before it, ${before}.`,
  },
} satisfies typeof spanish;
