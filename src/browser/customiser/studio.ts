import type { DesignContent } from '#domain/artwork/design.ts';
import type { AssetSources } from './drawing-protocol.ts';
import type { Designing } from './start-designing.ts';
import type { Drawer } from './start-drawer.ts';

/** What the parts of the page share. */
export interface Studio {
  root: HTMLElement;
  content: DesignContent;
  sources: AssetSources;
  drawer: Drawer;
  designing: Designing;
}
