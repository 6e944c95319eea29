import type { Page } from '@playwright/test';

/**
 * How much of two pictures of one size differs, 0 to 1.
 * @param least a pixel differs when one of its channels is further apart than this, of 255
 */
export async function shareApart(page: Page, one: Buffer, other: Buffer, least: number): Promise<number> {
  return page.evaluate(
    async ([pngs, limit]) => {
      const [a, b] = await Promise.all(
        pngs.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (char) => char.codePointAt(0) ?? 0);
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          if (!context) throw new Error('no canvas');
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (a?.width !== b?.width || a?.height !== b?.height || !a || !b) throw new Error('two sizes');
      let differing = 0;
      for (let at = 0; at < a.data.length; at += 4)
        if ([0, 1, 2].some((i) => Math.abs((a.data[at + i] ?? 0) - (b.data[at + i] ?? 0)) > limit))
          differing += 1;
      return (4 * differing) / a.data.length;
    },
    [[one.toString('base64'), other.toString('base64')], least] as const,
  );
}
