import { useEffect, useState } from 'preact/hooks';
import type { CheckState } from '../../check/check-routes.ts';
import { say, sayError } from '../notice.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { ask } from '../request.ts';
import { siteStore } from '../site-store.ts';
import { texts } from '../texts.ts';

export interface CheckWork {
  /** Undefined until it has been read. */
  state: CheckState | undefined;
  mend(ids: readonly string[]): void;
}

/** What is wrong now; it is asked anew with each change of the content. */
export function useCheck(): CheckWork {
  const [state, setState] = useState<CheckState | undefined>();
  useEffect(() => {
    const read = oneAtATime(() => ask<CheckState>('check').then(setState, sayError));
    void read();
    return siteStore.subscribe(() => void read());
  }, []);
  return {
    state,
    mend: (ids) =>
      void ask<{ done: number }>('check/mend', { json: { ids } }).then(
        ({ done }) => say(texts.check.mended(done)),
        sayError,
      ),
  };
}
