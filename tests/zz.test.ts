import { test } from 'vitest';
import { differenceCiede2000, wcagLuminance, converter, filterDeficiencyProt, filterDeficiencyDeuter, filterDeficiencyTrit } from 'culori';
import { paletteOf } from './map/themes';
const lin = converter('lrgb'); const rgb = converter('rgb');
const wash = (hex: string, f: number) => { const c = lin(hex)!; return rgb({ mode: 'lrgb', r: (c.r+f)/(1+f), g: (c.g+f)/(1+f), b: (c.b+f)/(1+f) }); };
const con = (a: string, b: string, f: number) => { const [x,y] = [wcagLuminance(a), wcagLuminance(b)]; const [h,l]=x>y?[x,y]:[y,x]; return (h+f+.05)/(l+f+.05); };
test('x', () => {
  const p = paletteOf('projector') as unknown as Record<string,string>;
  const d = differenceCiede2000();
  const vis = [(c: any)=>c, filterDeficiencyProt(1), filterDeficiencyDeuter(1), filterDeficiencyTrit(1)];
  const pairs: [string,string][] = [];
  for (const s of ['inv','need']) { for (let i=1;i<5;i++) pairs.push([`${s}-${i}`,`${s}-${i+1}`]); for (let i=1;i<=5;i++) for (const g of ['land','sea','pat-bg','land-far']) pairs.push([`${s}-${i}`,g]); }
  const bis = ['11','12','13','21','22','23','31','32','33'];
  for (const a of bis) for (const b of bis) if (a<b) pairs.push([`bi-${a}`,`bi-${b}`]);
  for (const a of bis) for (const g of ['land','sea']) pairs.push([`bi-${a}`,g]);
  for (const [a,b] of [['coast','sea'],['coast','land'],['member-line','sea'],['member-line','land'],['member-line','pat-bg'],['member-line','inv-1'],['member-line','inv-3'],['member-line','inv-5'],['border','land'],['land','sea'],['land','land-far'],['pat-ink','pat-bg'],['pat-ink','land'],['select','sea'],['select','land'],['select','halo'],['disc-ink','disc'],['disc-ink','inv-1'],['halo','inv-5'],['ink','halo'],['ink','land'],['ink','sea'],['ink-2','land'],['ink-2','halo'],['sea-ink','sea'],['sea-ink','land-far'],['area-ink','inv-5'],['area-ink','inv-4'],['area-ink','inv-3'],['inv-4','inv-1'],['land','pat-bg']] as const) pairs.push([a,b]);
  for (const [a,b] of pairs) { const row = [0.2,0.3].map(f => con(p[a]!,p[b]!,f).toFixed(2)); const de = [0,0.2,0.3].map(f => Math.min(...vis.map(v => d(v(wash(p[a]!,f)), v(wash(p[b]!,f))))).toFixed(1)); console.log(a.padEnd(12), b.padEnd(10), 'con20/30', row.join(' '), ' dE0/20/30', de.join(' ')); }
});
