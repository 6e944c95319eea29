import { expect, test } from './fixtures';

test('the built page comes with a strict policy as header and as tag, and keeps it', async ({ page }) => {
  const response = await page.goto('./');
  const header = response?.headers()['content-security-policy'] ?? '';
  const tag = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');

  expect(tag).toContain("default-src 'none'");
  expect(header).toBe(`${tag ?? ''}; frame-ancestors 'self'`);
  expect(header).not.toMatch(/unsafe-(inline|eval)/);
  await expect(page).toHaveTitle(/Mapa Convergencia/);
});

test('the page says in Spanish what is missing when scripts are off', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.locator('noscript p')).toContainText('necesita JavaScript');
  await context.close();
});

test('the watch of these tests sees foreign requests, broken policy, errors and complaints', async ({
  page,
  offences,
}) => {
  await page.goto('./');
  await page.evaluate(async () => {
    document.body.setAttribute('onclick', 'void 0');
    console.warn('a complaint');
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
    await fetch('http://other-origin.invalid/tile').catch(() => null);
  });
  await expect.poll(() => offences.join('\n')).toContain('thrown on purpose');
  const seen = offences.splice(0).join('\n');

  expect(seen).toMatch(/policy: (script-src-attr|script-src)/);
  expect(seen).toMatch(/connect-src|another origin/);
  expect(seen).toContain('console warning: a complaint');
});
