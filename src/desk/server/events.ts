import type { ServerResponse } from 'node:http';

/** What windows are told while they are open (server-sent events). */
export type DeskEvent =
  /**
   * Content has changed, by the desk or by somebody else; the paths are relative to the content folder, none where
   * any file may have.
   */
  | { kind: 'content'; paths: readonly string[] }
  /** How far a longer job has come; `part` says which part of the desk it belongs to. */
  | { kind: 'progress'; part: string; job: string; data: unknown };

/** The windows that listen. */
export class DeskEvents {
  readonly #windows = new Set<ServerResponse>();

  add(window: ServerResponse): void {
    window.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    window.write(':\n\n');
    this.#windows.add(window);
    window.on('close', () => this.#windows.delete(window));
  }

  send(event: DeskEvent): void {
    for (const window of this.#windows) window.write(`data: ${JSON.stringify(event)}\n\n`);
  }
}
