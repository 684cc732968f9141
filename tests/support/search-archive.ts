import type { Page } from 'playwright-core';

/** Types the query on the search page and waits until the answer is announced; the addresses of the results. */
export async function searchArchive(page: Page, query: string): Promise<string[]> {
  const output = page.locator('archive-search output');
  const field = page.getByRole('searchbox');
  await field.fill('');
  await field.press('Enter');
  await output.filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
  await field.fill(query);
  await field.press('Enter');
  await output.filter({ hasText: /\S/ }).waitFor();
  const links = page.locator('archive-search ol [data-link]');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}
