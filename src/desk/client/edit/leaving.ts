interface Leaving {
  /** The window is hidden or left: it may not come back. */
  leave(): void;
  /** Whether people are asked before the window is closed. */
  asks(): boolean;
}

/** Listens to the window being left; the answer ends that. */
export function onLeaving({ leave, asks }: Leaving): () => void {
  const hide = () => document.visibilityState === 'hidden' && leave();
  const ask = (event: BeforeUnloadEvent) => asks() && event.preventDefault();
  document.addEventListener('visibilitychange', hide);
  window.addEventListener('pagehide', hide);
  window.addEventListener('beforeunload', ask);
  return () => {
    document.removeEventListener('visibilitychange', hide);
    window.removeEventListener('pagehide', hide);
    window.removeEventListener('beforeunload', ask);
  };
}
