import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Slow 4G as Lighthouse simulates it. */
const SLOW_4G = { roundTripMs: 150, bitsPerSecond: 1_638_400 };

export interface SlowLine {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A slow line in front of a local port: every request waits one round trip, a new connection one more, and all
 * answers together share the width. The browser's own throttling does not reach requests of workers; this does.
 */
export async function slowLine(port: number, { roundTripMs, bitsPerSecond } = SLOW_4G): Promise<SlowLine> {
  const sockets = new Set<Socket>();
  /** When the line has sent all that was given to it, in ms of `performance.now()`. */
  let free = 0;

  const server = createServer((near) => {
    const far = connect(port, 'localhost');
    let wait = 2 * roundTripMs;
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
      // A browser drops connections it no longer needs; the close above is all there is to do.
      socket.on('error', () => socket.destroy());
    }
    near.on('data', (part) => {
      setTimeout(() => far.writable && far.write(part), wait);
      wait = roundTripMs;
    });
    far.on('data', (part) => {
      const now = performance.now();
      free = Math.max(free, now) + (part.length * 8 * 1000) / bitsPerSecond;
      setTimeout(() => near.writable && near.write(part), free - now);
    });
  });

  await new Promise<void>((ok) => server.listen(0, 'localhost', ok));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((ok) => {
        server.close(() => ok());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
