import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
  type Seat,
} from '../../../src/faces/present/presenter/protocol';

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
  const good = message(takeSeat('s', 'stage', 3), 'at');

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
  const stage = takeSeat('s', 'stage', 5);
  const presenter = takeSeat('p', 'presenter', 1);

  it('stand at the slide of the stage once the presenter has said hello', () => {
    const answer = receive(stage, message(presenter, 'hello'));
    expect(answer.seat).toMatchObject({ number: 5, peers: ['p'] });
    expect(answer.say).not.toBeNull();
    const joined = receive(presenter, answer.say ?? message(stage, 'bye'));
    expect(joined).toMatchObject({ seat: { number: 5, peers: ['s'] } });
  });

  it('keep the newer slide when the stage comes back with an old one', () => {
    const moved = goTo(goTo(presenter, 2).seat, 7).seat;
    const back = receive(takeSeat('s2', 'stage', 1), message(moved, 'at'));
    expect(back.seat.number).toBe(7);
  });

  it('move one place, however often they hear of it', () => {
    const { say } = goTo(stage, 6);
    expect(say).not.toBeNull();
    const once = receive(presenter, say ?? message(stage, 'bye')).seat;
    expect(once.number).toBe(6);
    expect(receive(once, say ?? message(stage, 'bye')).seat).toEqual(once);
  });

  it('know when the other closes, and say nothing for a press that moves nothing', () => {
    const joined = receive(stage, message(presenter, 'hello')).seat;
    expect(receive(joined, message(presenter, 'bye')).seat.peers).toEqual([]);
    expect(goTo(joined, joined.number).say).toBeNull();
  });

  it('do not count a second stage as a presenter', () => {
    expect(receive(stage, message(takeSeat('s2', 'stage', 1), 'hello')).seat.peers).toEqual([]);
  });

  it('end at one slide, whatever was said, closed, doubled and in whatever order it came', () => {
    const act = fc.record({
      who: fc.nat({ max: 1 }),
      what: fc.oneof(
        fc.record({ go: fc.integer({ min: 1, max: 20 }) }),
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
          const at = letter.to === 0 ? 0 : 1;
          const step = receive(seats[at], letter.what);
          seats[at] = step.seat;
          post(at, step.say);
        };
        post(0, message(seats[0], 'hello'));
        post(1, message(seats[1], 'hello'));
        acts.forEach(({ who, what, pick }, i) => {
          const at = who === 0 ? 0 : 1;
          if (what === 'deliver') deliver(pick, false);
          else if (what === 'double') deliver(pick, true);
          else if (what === 'reload') {
            post(at, message(seats[at], 'bye'));
            seats[at] = takeSeat(`r${i}`, seats[at].role, 1 + (pick % 20));
            post(at, message(seats[at], 'hello'));
          } else {
            const step = goTo(seats[at], what.go);
            seats[at] = step.seat;
            post(at, step.say);
          }
        });
        for (let turn = 0; mail.length > 0; turn++) deliver(order[turn] ?? 0, false);
        expect(seats[0].number).toBe(seats[1].number);
      }),
      { numRuns: 500 },
    );
  });
});
