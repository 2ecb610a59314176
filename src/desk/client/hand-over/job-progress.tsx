import type { Job } from '../../hand-over/wanted.ts';
import { texts } from '../texts.ts';

/** What a command writes before each thing that it has done. */
const DONE_STEP = '✓';

/** How far something is that is being made, or why it could not be. */
export function JobProgress({ job, onCancel }: { job: Job; onCancel(): void }) {
  const words = texts.handOver;
  const said = { running: words.making, done: words.done, failed: words.failed, cancelled: words.cancelled };
  const latest = job.current || job.lines.findLast((line) => line.startsWith(DONE_STEP));
  return (
    <div class={`job job-${job.state}`}>
      <p class="job-head">
        <strong role="status">{said[job.state]}</strong>
        {job.state === 'running' && job.steps > 1 && (
          <span class="soft">{words.step(job.step, job.steps)}</span>
        )}
        {job.state === 'running' && (
          <button type="button" onClick={onCancel}>
            {words.stop}
          </button>
        )}
      </p>
      {job.state === 'running' && <progress aria-label={words.making} />}
      {job.state === 'running' && latest && <p class="job-now">{latest}</p>}
      {job.lines.length > 0 && (
        <details open={job.state === 'failed'}>
          <summary>{words.log}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keys */}
          <pre tabIndex={0}>{job.lines.join('\n')}</pre>
        </details>
      )}
    </div>
  );
}
