/** The part of a service worker's global object that is used here; TypeScript knows it apart from the page's only. */
export interface WorkerScope {
  skipWaiting: () => Promise<void>;
  registration: { unregister: () => Promise<boolean> };
  addEventListener: (
    type: 'install' | 'activate' | 'fetch' | 'message',
    listen: (event: WorkerEvent) => void,
  ) => void;
}

export interface WorkerEvent {
  data?: unknown;
  waitUntil: (work: Promise<unknown>) => void;
}

declare const self: unknown;

export const workerScope = self as WorkerScope;
