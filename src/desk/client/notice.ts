/** What is said to people in passing, at the foot of the window and to screen readers. */
export interface Notice {
  text: string;
  kind: 'done' | 'wrong';
  /** What can be done about it. */
  action?: { label: string; act: () => void };
}

const listeners = new Set<(notice: Notice) => void>();

export function say(text: string, kind: Notice['kind'] = 'done'): void {
  for (const listener of listeners) listener({ text, kind });
}

/** Says what was done, with a way to do something about it. */
export function offer(text: string, action: NonNullable<Notice['action']>): void {
  for (const listener of listeners) listener({ text, kind: 'done', action });
}

/** Says what went wrong. */
export function sayError(error: unknown): void {
  say(error instanceof Error ? error.message : String(error), 'wrong');
}

export function onNotice(listener: (notice: Notice) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
