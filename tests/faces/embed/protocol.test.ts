import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, parseCommand, parseNote, type Command, type Note } from '../../../src/faces/embed/protocol';

const text = fc.string({ maxLength: 40 });
const textOrNull = fc.option(text);

const notes: fc.Arbitrary<Note> = fc.oneof(
  text.map((address) => ({ mapa: 1, type: 'ready', address }) as const),
  fc.integer({ min: 1, max: 10_000 }).map((height) => ({ mapa: 1, type: 'resize', height }) as const),
  fc.tuple(textOrNull, textOrNull).map(([area, work]) => ({ mapa: 1, type: 'select', area, work }) as const),
  text.map((address) => ({ mapa: 1, type: 'view', address }) as const),
  fc.boolean().map((on) => ({ mapa: 1, type: 'live', on }) as const),
  fc
    .tuple(text, textOrNull)
    .map(([to, value]) => ({ mapa: 1, type: 'answer', to, ok: true, value }) as const),
  fc.tuple(text, text).map(([to, error]) => ({ mapa: 1, type: 'answer', to, ok: false, error }) as const),
);

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(text, text).map(([id, address]) => ({ mapa: 1, type: 'set-view', id, address }) as const),
  fc.tuple(text, text).map(([id, area]) => ({ mapa: 1, type: 'focus-area', id, area }) as const),
  text.map((id) => ({ mapa: 1, type: 'get-view', id }) as const),
  text.map((id) => ({ mapa: 1, type: 'rest', id }) as const),
);

describe.each([
  ['parseNote', parseNote, notes],
  ['parseCommand', parseCommand, commands],
] as const)(
  '%s',
  (_name, parse: (data: unknown) => object | null, messages: fc.Arbitrary<Note | Command>) => {
    it('reads every message of its own, as it comes out of a clone', () => {
      fc.assert(
        fc.property(messages, (message) => {
          expect(parse(structuredClone(message))).toEqual(message);
        }),
      );
    });

    it('takes no field that it does not know, and none away that it needs', () => {
      fc.assert(
        fc.property(messages, fc.nat(), (message, pick) => {
          expect(parse({ ...message, later: 'x', ['__proto__']: { on: true } })).toEqual(message);
          const fields = Object.keys(message);
          const { [fields[pick % fields.length] as 'type']: _gone, ...rest } = message;
          expect(parse(rest)).toBeNull();
        }),
      );
    });

    it('wants its own fields, not borrowed or computed ones', () => {
      fc.assert(
        fc.property(messages, (message) => {
          expect(parse(Object.create(message))).toBeNull();
          const { type, ...rest } = message;
          expect(parse(Object.defineProperty({ ...rest }, 'type', { get: () => type }))).toBeNull();
        }),
      );
    });

    it('ignores another version', () => {
      fc.assert(
        fc.property(messages, fc.constantFrom(0, 2, '1', true, null, undefined, [1]), (message, mapa) => {
          expect(parse({ ...message, mapa })).toBeNull();
        }),
      );
    });

    it('never throws, whatever it is given', () => {
      const trap = () => {
        throw new Error('trap');
      };
      const hostile: unknown[] = [
        undefined,
        null,
        1n,
        Symbol('x'),
        trap,
        new Proxy({}, { getOwnPropertyDescriptor: trap, get: trap, has: trap }),
        { mapa: 1, type: '__proto__' },
        { mapa: 1, type: 'constructor' },
        { mapa: 1, type: 'toString' },
        { mapa: 1, type: ['ready'], address: '' },
      ];
      for (const data of hostile) expect(parse(data)).toBeNull();
      fc.assert(
        fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }), (data) => {
          expect(parse(data)).toBeNull();
          if (typeof data === 'object' && data !== null) parse({ mapa: 1, type: 'answer', ...data });
        }),
      );
    });
  },
);

describe('sizes', () => {
  const long = 'x'.repeat(LONGEST + 1);

  it('ignores a string of more than 2000 characters, in any field', () => {
    const fits = long.slice(1);
    expect(parseCommand({ mapa: 1, type: 'set-view', id: '1', address: fits })).not.toBeNull();
    expect(parseCommand({ mapa: 1, type: 'set-view', id: '1', address: long })).toBeNull();
    expect(parseCommand({ mapa: 1, type: 'rest', id: long })).toBeNull();
    expect(parseNote({ mapa: 1, type: 'select', area: null, work: fits })).not.toBeNull();
    expect(parseNote({ mapa: 1, type: 'select', area: null, work: long })).toBeNull();
    expect(parseNote({ mapa: 1, type: 'answer', to: '1', ok: true, value: long })).toBeNull();
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 10_001, '300', null])(
    'no frame is %s px high',
    (height) => {
      expect(parseNote({ mapa: 1, type: 'resize', height })).toBeNull();
    },
  );
});

describe('answers', () => {
  it('are a value or an error, as they say', () => {
    expect(parseNote({ mapa: 1, type: 'answer', to: '1', ok: true, error: 'x' })).toBeNull();
    expect(parseNote({ mapa: 1, type: 'answer', to: '1', ok: false, value: 'x' })).toBeNull();
    expect(parseNote({ mapa: 1, type: 'answer', to: '1', ok: 1, value: null })).toBeNull();
  });
});
