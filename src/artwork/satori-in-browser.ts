import satori, { init } from 'satori/standalone';
import { layoutEngine } from './layout-engine.ts';

/** What `#satori` is in a browser: the same code as Node's, with its layout engine as a file of its own. */
const ready = init(layoutEngine);
ready.catch(() => undefined);

const drawWhenReady: typeof satori = async (element, options) => {
  await ready;
  return satori(element, options);
};

export default drawWhenReady;
