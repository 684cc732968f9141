import layout from 'satori/layout.wasm?url';
import satori, { init } from 'satori/standalone';

/**
 * What `#satori` is in a browser: the same code as Node's, with its layout engine as a file of its own
 * that is compiled while it arrives.
 */
const ready = init(fetch(layout));

const drawWhenReady: typeof satori = async (element, options) => {
  await ready;
  return satori(element, options);
};

export default drawWhenReady;
