/** An event whose work keeps the worker alive. */
export interface WorkEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page (Service Workers, 4.6). */
export interface RequestEvent extends WorkEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

/** A message of a page. */
export interface PageMessageEvent extends WorkEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** What is used of a service worker's global scope; TypeScript's DOM types do not hold it. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { readonly id: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessageEvent) => void): void;
}
