import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/domain/dates';
import {
  channelName,
  goTo,
  meetingOfHash,
  message,
  newMeeting,
  parseMessage,
  presenterHash,
  receive,
  takeSeat,
  type Message,
  type Place,
  type Seat,
} from '../../../src/faces/present/presenter/protocol';

/** A slide of the deck as it is without a last meeting. */
const at = (number: number): Place => ({ number, since: null });
/** The last meeting, of which the deck then tells what changed since. */
const SINCE = '2024-01-02' as IsoDate;

describe('the name of a meeting', () => {
  it('keeps two meetings apart and comes back from the address', () => {
    const [a, b] = [newMeeting(), newMeeting()];
    expect(channelName(a)).not.toBe(channelName(b));
    expect(meetingOfHash(presenterHash(a))).toBe(a);
  });

  it.each(['', '#', '#presenter=', '#presenter=short', '#presenter=<b>abcdefgh', '#other=a1b2c3d4'])(
    'is not read from %s',
    (hash) => expect(meetingOfHash(hash)).toBeNull(),
  );
});

describe('a message', () => {
  const good = message(takeSeat('s', 'stage', at(3)), 'at');

  it('is read back as it was written, without what it does not know', () => {
    expect(parseMessage({ ...good, more: 1 })).toEqual(good);
  });

  it.each([
    null,
    'at',
    [],
    {},
    { ...good, mapa: 2 },
    { ...good, type: 'go' },
    { ...good, role: 'guest' },
    { ...good, number: 0 },
    { ...good, number: 1.5 },
    { ...good, number: '3' },
    { ...good, clock: -1 },
    { ...good, clock: Infinity },
    { ...good, from: '' },
    { ...good, by: 7 },
    { ...good, since: undefined },
    { ...good, since: '2024-02-30' },
    { ...good, since: 20240102 },
  ])('of another shape is ignored: %j', (data) => expect(parseMessage(data)).toBeNull());

  it('is never made of any other value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseMessage(value)).toBeNull();
      }),
    );
  });
});

describe('two windows', () => {
  const stage = takeSeat('s', 'stage', at(5));
  const presenter = takeSeat('p', 'presenter', at(1));

  it('stand at the slide of the stage once the presenter has said hello', () => {
    const answer = receive(stage, message(presenter, 'hello'));
    expect(answer.seat).toMatchObject({ number: 5, peers: ['p'] });
    expect(answer.say).not.toBeNull();
    const joined = receive(presenter, answer.say ?? message(stage, 'bye'));
    expect(joined).toMatchObject({ seat: { number: 5, peers: ['s'] } });
  });

  it('keep the newer slide when the stage comes back with an old one', () => {
    const moved = goTo(goTo(presenter, at(2)).seat, at(7)).seat;
    const back = receive(takeSeat('s2', 'stage', at(1)), message(moved, 'at'));
    expect(back.seat.number).toBe(7);
  });

  it('move one place, however often they hear of it', () => {
    const { say } = goTo(stage, at(6));
    expect(say).not.toBeNull();
    const once = receive(presenter, say ?? message(stage, 'bye')).seat;
    expect(once.number).toBe(6);
    expect(receive(once, say ?? message(stage, 'bye')).seat).toEqual(once);
  });

  it('count the same slides when the day of the last meeting is chosen in one of them', () => {
    const { say } = goTo(stage, { number: 1, since: SINCE });
    expect(parseMessage(say)).toEqual(say);
    const followed = receive(presenter, say ?? message(stage, 'bye')).seat;
    expect(followed).toMatchObject({ number: 1, since: SINCE });
    // The same number of another deck is another slide.
    expect(goTo(followed, at(1)).say).toMatchObject({ number: 1, since: null });
  });

  it('know when the other closes, and say nothing for a press that moves nothing', () => {
    const joined = receive(stage, message(presenter, 'hello')).seat;
    expect(receive(joined, message(presenter, 'bye')).seat.peers).toEqual([]);
    expect(goTo(joined, at(joined.number)).say).toBeNull();
  });

  it('are left alone by a copy of the stage’s tab: it moves nobody, and is told to meet on its own', () => {
    const copy = takeSeat('s2', 'stage', at(1));
    const first = receive(stage, message(copy, 'hello'));
    expect(first.seat).toMatchObject({ number: 5, peers: [] });
    const second = receive(copy, first.say ?? message(stage, 'bye'));
    expect(second).toEqual({ seat: copy, say: null, isCopy: true });
    // The first one stays, whatever the copy still says.
    const moved = goTo(copy, at(9)).say ?? message(copy, 'bye');
    expect(receive(first.seat, moved)).toEqual({ seat: first.seat, say: null });
    expect(receive(first.seat, message(copy, 'bye')).isCopy).toBeUndefined();
  });

  it('end at one slide, whatever was said, closed, doubled and in whatever order it came', () => {
    const act = fc.record({
      who: fc.nat({ max: 1 }),
      what: fc.oneof(
        fc.record({
          go: fc.record({
            number: fc.integer({ min: 1, max: 20 }),
            since: fc.constantFrom(null, SINCE),
          }),
        }),
        fc.constant('reload' as const),
        fc.constant('deliver' as const),
        fc.constant('double' as const),
      ),
      pick: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), fc.array(fc.nat(), { maxLength: 80 }), (acts, order) => {
        const seats: [Seat, Seat] = [stage, presenter];
        const mail: { to: number; what: Message }[] = [];
        const post = (from: number, what: Message | null) => {
          if (what !== null) mail.push({ to: 1 - from, what });
        };
        const deliver = (pick: number, keep: boolean) => {
          const [letter] = mail.slice(pick % Math.max(1, mail.length));
          if (letter === undefined) return;
          if (!keep) mail.splice(mail.indexOf(letter), 1);
          const to = letter.to === 0 ? 0 : 1;
          const step = receive(seats[to], letter.what);
          seats[to] = step.seat;
          post(to, step.say);
        };
        post(0, message(seats[0], 'hello'));
        post(1, message(seats[1], 'hello'));
        acts.forEach(({ who, what, pick }, i) => {
          const by = who === 0 ? 0 : 1;
          if (what === 'deliver') deliver(pick, false);
          else if (what === 'double') deliver(pick, true);
          else if (what === 'reload') {
            post(by, message(seats[by], 'bye'));
            seats[by] = takeSeat(`r${i}`, seats[by].role, { number: 1 + (pick % 20), since: null });
            post(by, message(seats[by], 'hello'));
          } else {
            const step = goTo(seats[by], what.go);
            seats[by] = step.seat;
            post(by, step.say);
          }
        });
        for (let turn = 0; mail.length > 0; turn++) deliver(order[turn] ?? 0, false);
        expect([seats[0].number, seats[0].since]).toEqual([seats[1].number, seats[1].since]);
      }),
      { numRuns: 500 },
    );
  });
});
