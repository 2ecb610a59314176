import { useEffect, useState } from 'preact/hooks';
import type { HandOverState, Job, Wanted } from '../../hand-over/wanted.ts';
import { sayError } from '../notice.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { ask } from '../request.ts';
import { onDeskEvent } from '../site-store.ts';

export interface HandOverWork {
  /** Undefined until it has been read. */
  state: HandOverState | undefined;
  make(wanted: Wanted): void;
  cancel(): void;
}

/** Milliseconds after the last of several changes. */
const SETTLED = 400;

/** What is offered, made and under way. The server does the work: a window that is loaded anew finds it as it is. */
export function useHandOver(): HandOverWork {
  const [state, setState] = useState<HandOverState | undefined>();
  const [read] = useState(() => oneAtATime(() => ask<HandOverState>('hand-over').then(setState, sayError)));
  const showJob = (job: Job) => setState((before) => before && { ...before, job });
  useEffect(() => {
    void read();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = onDeskEvent((event) => {
      if (event.kind === 'content') {
        clearTimeout(waiting);
        waiting = setTimeout(() => void read(), SETTLED);
      } else if (event.kind === 'progress' && event.part === 'handOver') {
        const job = event.data as Job;
        showJob(job);
        if (job.state !== 'running') void read();
      }
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, []);
  return {
    state,
    // A short job may have ended before the answer that it has begun.
    make: (wanted) => void ask<Job>('hand-over/jobs', { json: wanted }).then(read, sayError),
    cancel: () => {
      const id = state?.job?.id;
      if (id) void ask<Job>(`hand-over/jobs/${id}`, { method: 'DELETE' }).then(read, sayError);
    },
  };
}
