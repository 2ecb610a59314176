import { useRef } from 'preact/hooks';

/** Does something that is asked for twice, by a double click or a key that is held down, once. */
export function useOnce(act: () => Promise<void>): () => Promise<void> {
  const running = useRef<Promise<void> | undefined>(undefined);
  return () => {
    running.current ??= act().finally(() => {
      running.current = undefined;
    });
    return running.current;
  };
}
