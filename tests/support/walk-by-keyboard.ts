import type { Page } from 'playwright-core';

/** Where the Tab key has led. */
export interface Stop {
  /** What would be read of it, or its tag. */
  name: string;
  /** Whether the browser draws a ring of 2 px or more that is not transparent. */
  hasRing: boolean;
  /** Whether a part of it is in the window and in front of everything else. */
  isSeen: boolean;
}

/**
 * Presses Tab until the focus leaves the page or has come around.
 * @throws Error when it does not within `most` presses: a trap.
 */
export async function walkByKeyboard(page: Page, most = 400): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus has not left the page after ${most} stops; the last: ${stops.at(-1)?.name}`);
}

/** Runs in the page; undefined when the focus is nowhere, or where it was before. */
async function describeFocus(): Promise<Stop | undefined> {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  if (element.dataset.walked) return undefined;
  element.dataset.walked = 'yes';
  // Two frames: the scrolling to it, and its own drawing.
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const shares = [0.1, 0.5, 0.9];
  const isSeen = [...element.getClientRects()].some((box) =>
    shares.some((across) =>
      shares.some((down) => {
        const front = document.elementFromPoint(box.x + box.width * across, box.y + box.height * down);
        return front !== null && (element.contains(front) || front.contains(element));
      }),
    ),
  );
  return {
    name: element.textContent?.trim().slice(0, 60) || element.getAttribute('name') || element.localName,
    hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor),
    isSeen,
  };
}
