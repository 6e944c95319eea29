import { useEffect, useRef, useState } from 'react';
import {
  channelName,
  goTo,
  message,
  parseMessage,
  receive,
  takeSeat,
  type Message,
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

interface Talk {
  readonly moveTo: (number: number) => void;
}

const SUPPORTED = typeof BroadcastChannel === 'function';

/**
 * Keeps this window at the slide of the meeting's other windows on the same machine.
 *
 * @param number the slide this window shows, from 1; a change is told to the others
 * @param onGo asked to show another slide when one of the others moved
 */
export function useMeeting(
  meeting: string,
  role: Role,
  number: number,
  onGo: (number: number) => void,
): Meeting {
  const [peers, setPeers] = useState(false);
  const talk = useRef<Talk | null>(null);
  const latest = useRef({ number, onGo });
  useEffect(() => {
    latest.current = { number, onGo };
    talk.current?.moveTo(number);
  }, [number, onGo]);

  useEffect(() => {
    if (!SUPPORTED) return;
    const channel = new BroadcastChannel(channelName(meeting));
    let seat: Seat = takeSeat(crypto.randomUUID(), role, latest.current.number);
    // Numbers this window was asked to show and has not shown yet: on arrival they are no move of its own.
    let asked: readonly number[] = [];
    const say = (what: Message) => channel.postMessage(what);
    const take = (step: Step) => {
      seat = step.seat;
      setPeers(seat.peers.length > 0);
      if (step.say !== null) say(step.say);
    };
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const heard = parseMessage(data);
      if (heard === null) return;
      const before = seat.number;
      take(receive(seat, heard));
      if (seat.number === before) return;
      asked = [...asked, seat.number];
      latest.current.onGo(seat.number);
    });
    talk.current = {
      moveTo: (shown) => {
        const at = asked.lastIndexOf(shown);
        if (at >= 0) asked = asked.slice(at + 1);
        else if (shown !== seat.number) {
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
