import layout from 'satori/layout.wasm?url';

/** Satori's layout engine on its way, a file of its own that is compiled while it arrives. */
export const layoutEngine: Promise<Response> = fetch(layout);
// Told by the first drawing.
layoutEngine.catch(() => undefined);
