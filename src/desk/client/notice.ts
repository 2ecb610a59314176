/** What is said to people in passing, at the foot of the window and to screen readers. */
export interface Notice {
  text: string;
  kind: 'done' | 'wrong';
}

const listeners = new Set<(notice: Notice) => void>();

export function say(text: string, kind: Notice['kind'] = 'done'): void {
  for (const listener of listeners) listener({ text, kind });
}

/** Says what went wrong. */
export function sayError(error: unknown): void {
  say(error instanceof Error ? error.message : String(error), 'wrong');
}

export function onNotice(listener: (notice: Notice) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
