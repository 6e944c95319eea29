import { expect, it } from 'vitest';
import { boxesOf } from '../../../src/faces/present/PartsBar';
import { amount } from '../../domain/make';

it('a bar is as long as its parts and the gaps between groups; a part without amount has a box of its own', () => {
  const part = (millions: number | null) => ({ prefix: '', value: '', quantity: amount(millions) });
  const groups = [
    { label: 'Quellón', under: '', area: '10208', parts: [part(544), part(229), part(null)] },
    { label: 'Queilén', under: '', area: '10207', parts: [part(518)] },
  ];
  const boxes = boxesOf(groups);
  expect(boxes.map(({ known, area }) => [known, area])).toEqual([
    [true, '10208'],
    [true, '10208'],
    [false, '10208'],
    [true, '10207'],
  ]);
  const [first, , , last] = boxes;
  expect((last?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(518 / 544);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
});
