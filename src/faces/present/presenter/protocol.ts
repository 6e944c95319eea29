import { isIsoDate, type IsoDate } from '../../../domain/dates';

/**
 * What the windows of one meeting say to each other. Every message carries the whole position, so that one that is
 * lost, late or repeated does no harm: of two positions all windows keep the same one.
 */

export type Role = 'stage' | 'presenter';

/** A slide of a deck. */
export interface Place {
  /** From 1. */
  readonly number: number;
  /** The day of the last meeting: what changed since then comes first, so it decides which slide a number means. */
  readonly since: IsoDate | null;
}

export interface Position extends Place {
  /** Grows by one with each move; the larger wins. */
  readonly clock: number;
  /** Who moved there: decides between two moves made at once. */
  readonly by: string;
}

export interface Message extends Position {
  readonly mapa: 1;
  /** `hello` asks the others for their position, `at` tells one's own, `bye` closes. */
  readonly type: 'hello' | 'at' | 'bye';
  /** The window's own id. */
  readonly from: string;
  readonly role: Role;
}

/** One window's knowledge of the meeting. */
export interface Seat extends Position {
  readonly id: string;
  readonly role: Role;
  /** Ids of the open windows of the other role. */
  readonly peers: readonly string[];
  /** Ids of the windows of the same role that came to this meeting later. */
  readonly later: readonly string[];
}

export interface Step {
  readonly seat: Seat;
  /** To be said to all; null to stay silent. */
  readonly say: Message | null;
  /** Another wall was here before: this tab is a copy of its tab, and needs a meeting of its own. */
  readonly isCopy?: true;
}

const MEETING = /^[a-z0-9]{8,32}$/;
const HASH = '#presenter=';
const MOST_SLIDES = 9999;
const MOST_MOVES = 1_000_000_000;

/** An id that no other meeting has: 16 hexadecimal digits. */
export const newMeeting = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const channelName = (meeting: string): string => `mapa-convergencia-present-${meeting}`;

/** `a1b2c3d4` -> `#presenter=a1b2c3d4`, the hash of a presenter window's address. */
export const presenterHash = (meeting: string): string => HASH + meeting;

/** The meeting a presenter window belongs to; null when the page is not one. */
export function meetingOfHash(hash: string): string | null {
  const meeting = hash.startsWith(HASH) ? hash.slice(HASH.length) : '';
  return MEETING.test(meeting) ? meeting : null;
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 64;
const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** A fresh message with the known fields alone, or null for anything of another shape. */
export function parseMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null;
  const { mapa, type, from, role, number, since, clock, by } = data as Partial<
    Record<keyof Message, unknown>
  >;
  if (mapa !== 1 || (type !== 'hello' && type !== 'at' && type !== 'bye')) return null;
  if (role !== 'stage' && role !== 'presenter') return null;
  if (!isId(from) || !isId(by) || !isWhole(number, 1, MOST_SLIDES) || !isWhole(clock, 0, MOST_MOVES))
    return null;
  if (since !== null && (typeof since !== 'string' || !isIsoDate(since))) return null;
  return { mapa: 1, type, from, role, number, since, clock, by };
}

/** A window's first seat. Before any move the stage's slide counts, whoever opened first. */
export const takeSeat = (id: string, role: Role, { number, since }: Place): Seat => ({
  id,
  role,
  number,
  since,
  clock: 0,
  by: `${role} ${id}`,
  peers: [],
  later: [],
});

export const message = (seat: Seat, type: Message['type']): Message => ({
  mapa: 1,
  type,
  from: seat.id,
  role: seat.role,
  number: seat.number,
  since: seat.since,
  clock: seat.clock,
  by: seat.by,
});

/** `stage` sorts after `presenter`, so that the wall wins between two moves made at once. */
const isNewer = (a: Position, b: Position): boolean =>
  a.clock !== b.clock ? a.clock > b.clock : a.by !== b.by ? a.by > b.by : a.number > b.number;

export const isSamePlace = (a: Place, b: Place): boolean => a.number === b.number && a.since === b.since;

/** A move made in this window, to a place and not by a step: told twice, it still moves one slide. */
export function goTo(seat: Seat, { number, since }: Place): Step {
  if (isSamePlace(seat, { number, since })) return { seat, say: null };
  const moved: Seat = { ...seat, number, since, clock: seat.clock + 1, by: `${seat.role} ${seat.id}` };
  return { seat: moved, say: message(moved, 'at') };
}

/**
 * What a window does with what another said. It repeats a position it had not heard of, since its mover may have
 * reloaded and forgotten it, and corrects an older one; equal positions end the talk.
 */
export function receive(seat: Seat, heard: Message): Step {
  if (heard.from === seat.id) return { seat, say: null };
  // Two presenter windows of one wall do no harm; two walls would move each other.
  if (heard.role === 'stage' && seat.role === 'stage') return meetStage(seat, heard);
  const others = seat.peers.filter((id) => id !== heard.from);
  const isPeer = heard.role !== seat.role && heard.type !== 'bye';
  const { number, since, clock, by } = isNewer(heard, seat) ? heard : seat;
  const next: Seat = { ...seat, number, since, clock, by, peers: isPeer ? [...others, heard.from] : others };
  const agreed = !isNewer(heard, seat) && !isNewer(seat, heard);
  return { seat: next, say: heard.type === 'hello' || !agreed ? message(next, 'at') : null };
}

/** A window's first word is its hello, so the wall that was there first has heard the other's, and not the other way round. */
function meetStage(seat: Seat, { type, from }: Message): Step {
  if (type === 'hello') return { seat: { ...seat, later: [...seat.later, from] }, say: message(seat, 'at') };
  const isCopy = type === 'at' && !seat.later.includes(from);
  return isCopy ? { seat, say: null, isCopy } : { seat, say: null };
}
