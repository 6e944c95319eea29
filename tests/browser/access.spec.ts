import type { Page } from '@playwright/test';
import { THEMES, type Theme } from '../../src/domain/view';
import { axeFindings, expect, moveTo, open, test } from './fixtures';
import { results } from './onPage';
import { openDialog } from './withoutMap';

interface Screen {
  readonly name: string;
  readonly address: string;
  /** What is opened on it that no address opens. */
  readonly act?: (page: Page, phone: boolean) => Promise<void>;
  /** Words that show the screen is there. */
  readonly shows: RegExp;
}

const SCREENS: readonly Screen[] = [
  { name: 'the first view', address: '', shows: /Más de \$1\.870 millones/ },
  { name: 'an indicator', address: '?measure=pov_multi_2022', shows: /San Juan de la Costa/ },
  { name: 'the islands', address: '?level=island', shows: /Monto financiado por isla|Tranqui/ },
  { name: 'a comuna’s card', address: '?area=10209', shows: /Entre las 30 comunas/ },
  { name: 'a work’s card', address: '?work=MCR-010', shows: /Por qué importa/ },
  { name: 'the roundtable', address: '#roundtable', shows: /Quiénes se sientan a la mesa/ },
  { name: 'data and sources', address: '#data', shows: /Cómo se cuenta/ },
  { name: 'the table of works', address: '#works', shows: /Todos los registros conocidos/ },
  { name: 'the changes', address: '#history', shows: /Cómo cambió la suma/ },
  {
    name: 'the search',
    address: '',
    act: async (page, phone) => {
      if (phone) await page.getByRole('button', { name: /^Buscar/ }).click();
      await page.getByRole('combobox', { name: /^Buscar/ }).fill('que');
      await results(page).first().waitFor();
    },
    shows: /Comunas/,
  },
  {
    name: 'an open filter',
    address: '',
    act: async (page, phone) => {
      if (phone) await page.getByRole('button', { name: 'Abrir la lista' }).click();
      await page.getByRole('button', { name: phone ? /^Filtros/ : /^Sector/ }).click();
    },
    shows: /Agua potable/,
  },
  { name: 'need x investment', address: '?need=pov_multi_2022', shows: /necesidad alta no tienen obra/ },
  { name: 'what changed', address: '?since=2024-01-02', shows: /Desde el 02-01-2024|1\.870 millones/ },
  { name: 'a comparison', address: '?compare=10209,10210', shows: /Comparación/ },
  { name: 'a plan', address: '?plan=local', shows: /Pruebe un plan/ },
  { name: 'the export', address: '#export', shows: /Página para el acta/ },
  { name: 'an empty result', address: '?sector=drinking_water', shows: /Ninguna obra de agua potable/ },
  { name: 'a broken link', address: '?level=planet', shows: /\$1\.870 millones/ },
];

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

async function openScreen(page: Page, { address, act, shows }: Screen, phone: boolean): Promise<void> {
  await (address.startsWith('#') ? openDialog(page, address) : open(page, address));
  await act?.(page, phone);
  await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
}

async function wear(page: Page, theme: Theme): Promise<void> {
  const query = new URLSearchParams(new URL(page.url()).search);
  query.set('theme', theme);
  await moveTo(page, `?${query}`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

for (const screen of SCREENS)
  test.describe(`axe finds nothing on ${screen.name}`, () => {
    test.use({ viewport: DESKTOP });

    // What is opened by hand is opened in another way on a phone; the rest is the same page, made narrow.
    const narrows = screen.act === undefined;

    test(narrows ? 'in any theme, wide and narrow' : 'in any theme', async ({ page }) => {
      await openScreen(page, screen, false);
      const findings: Partial<Record<Theme | 'narrow', readonly string[]>> = {};
      for (const theme of THEMES) {
        await wear(page, theme);
        findings[theme] = await axeFindings(page, theme === 'light' ? 'all' : 'of the theme');
      }
      if (narrows) {
        await wear(page, 'light');
        await page.setViewportSize(PHONE);
        await expect(page.getByText(screen.shows).filter({ visible: true }).first()).toBeVisible();
        findings.narrow = await axeFindings(page, 'all');
      }

      expect(findings).toEqual({ light: [], dark: [], projector: [], ...(narrows && { narrow: [] }) });
    });
  });

for (const screen of SCREENS.filter(({ act }) => act !== undefined))
  test.describe('axe finds nothing on a phone', () => {
    test.use({ viewport: PHONE });

    test(screen.name, async ({ page }) => {
      await openScreen(page, screen, true);
      expect(await axeFindings(page, 'all')).toEqual([]);
    });
  });
