import { useEffect, useRef, useState } from 'react';
import type { IsoDate } from '../../../domain/dates';
import {
  channelName,
  goTo,
  isSamePlace,
  message,
  parseMessage,
  receive,
  takeSeat,
  type Message,
  type Place,
  type Role,
  type Seat,
  type Step,
} from './protocol';

export interface Meeting {
  /** Whether a window of the other role is open and has been heard. */
  readonly peers: boolean;
  /** False where the browser has no BroadcastChannel: the window then shows its slides alone. */
  readonly supported: boolean;
}

interface MeetingOptions {
  readonly meeting: string;
  readonly role: Role;
  /** What this window shows; a change is told to the others. */
  readonly number: number;
  readonly since: IsoDate | null;
  /** Asked to show another slide, or another deck, when one of the others moved. */
  readonly onGo: (place: Place) => void;
  /** Another wall holds this very meeting: the browser copied its tab. Asked for a meeting of this tab's own. */
  readonly onCopy: () => void;
}

interface Talk {
  readonly moveTo: (place: Place) => void;
}

const SUPPORTED = typeof BroadcastChannel === 'function';

/** Keeps this window at the slide of the meeting's other windows on the same machine. */
export function useMeeting({ meeting, role, number, since, onGo, onCopy }: MeetingOptions): Meeting {
  const [peers, setPeers] = useState(false);
  const talk = useRef<Talk | null>(null);
  const latest = useRef({ number, since, onGo, onCopy });
  useEffect(() => {
    latest.current = { number, since, onGo, onCopy };
    talk.current?.moveTo({ number, since });
  }, [number, since, onGo, onCopy]);

  useEffect(() => {
    if (!SUPPORTED) return;
    const channel = new BroadcastChannel(channelName(meeting));
    let seat: Seat = takeSeat(crypto.randomUUID(), role, latest.current);
    // Places this window was asked to show and has not shown yet: on arrival they are no move of its own.
    let asked: readonly Place[] = [];
    const say = (what: Message) => channel.postMessage(what);
    const take = (step: Step) => {
      seat = step.seat;
      setPeers(seat.peers.length > 0);
      if (step.say !== null) say(step.say);
    };
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const heard = parseMessage(data);
      if (heard === null) return;
      const before = seat;
      const step = receive(seat, heard);
      take(step);
      if (step.isCopy) latest.current.onCopy();
      if (isSamePlace(seat, before)) return;
      asked = [...asked, seat];
      latest.current.onGo(seat);
    });
    talk.current = {
      moveTo: (shown) => {
        const at = asked.findLastIndex((place) => isSamePlace(place, shown));
        if (at >= 0) asked = asked.slice(at + 1);
        else if (!isSamePlace(shown, seat)) {
          asked = [];
          take(goTo(seat, shown));
        }
      },
    };
    const leave = () => say(message(seat, 'bye'));
    // Also after the back button brought the page out of the browser's memory, where it heard nothing.
    const enter = () => say(message(seat, 'hello'));
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', enter);
    enter();
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', enter);
      leave();
      channel.close();
      talk.current = null;
      setPeers(false);
    };
  }, [meeting, role]);

  return { peers: SUPPORTED && peers, supported: SUPPORTED };
}
