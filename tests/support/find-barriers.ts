import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { isFullRun } from './is-full-run.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a scheme, which changes nothing but colours, can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What stands in somebody's way on the page as it is now: WCAG 2.2 AA and good practice, a sentence a rule. */
export async function findBarriers(page: Page): Promise<string[]> {
  await layOutAll(page);
  return analyse(createAxe(page).withTags(rules));
}

/**
 * The same in the light scheme, and in a full run what the colours of the dark one do: every pair of colours is held
 * in both by tests of the parts. The page is left in the last one.
 */
export async function findBarriersInSchemes(page: Page): Promise<string[]> {
  const light = await findLightBarriers(page);
  return isFullRun ? [...light, ...(await findDarkBarriers(page))] : light;
}

/** In the light scheme, by all rules; the page is left in it. */
export async function findLightBarriers(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return findBarriers(page);
}

/** What the colours of the dark scheme do; the page is left in it. */
export async function findDarkBarriers(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await layOutAll(page);
  const dark = await analyse(createAxe(page).withRules(colourRules));
  return dark.map((barrier) => `dark: ${barrier}`);
}

/**
 * No frames in any page, so that axe needs no page of its own to join their results. What passes is not
 * described node by node, which takes half of the time on a long page.
 */
const createAxe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

/**
 * What is far from the screen has room by estimate until it nears, and axe, which asks of all at once, would take it
 * for lying behind what comes after it. Nobody meets it so.
 */
const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });

async function analyse(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.target.join(' ')} (${nodes.length})`,
  );
}

/** How far the page can be pushed sideways, in px. */
export const measureOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
