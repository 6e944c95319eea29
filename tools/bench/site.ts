import { serve } from '../serve.mjs';
import { slowLine } from './slowLine';

/** A built page, at full speed and behind a slow line, with what was asked of it so far. */
export interface Site {
  readonly root: string;
  readonly fast: string;
  readonly slow: string;
  readonly asked: string[];
  close(): Promise<void>;
}

export async function openSite(root: string): Promise<Site> {
  const asked: string[] = [];
  const served = await serve({ root, seen: (address) => asked.push(address) });
  const line = await slowLine(served.port);
  const close = async () => {
    await line.close();
    await served.close();
  };
  return { root, fast: served.url, slow: line.url, asked, close };
}
