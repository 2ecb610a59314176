import { useEffect, useState } from 'preact/hooks';
import type { GitState } from '../../hand-over/git.ts';
import { say, sayError } from '../notice.ts';
import { ask } from '../request.ts';
import { onDeskEvent } from '../site-store.ts';
import { texts } from '../texts.ts';
import { saidTime } from './said-figures.ts';

/** Keeps a version in Git; nothing where the folder is not kept with it. */
export function GitBox() {
  const [git, setGit] = useState<GitState | null>(null);
  const [sentence, setSentence] = useState('');
  const [isBusy, setBusy] = useState(false);
  const words = texts.handOver.git;
  const marks = texts.handOver.changes.change;
  useEffect(() => {
    const read = () => void ask<GitState | null>('hand-over/git').then(setGit, () => {});
    read();
    return onDeskEvent(({ kind }) => kind === 'content' && read());
  }, []);
  if (git === null) return null;
  const commit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      setGit(await ask<GitState | null>('hand-over/commit', { json: { sentence } }));
      setSentence('');
      say(words.committed);
    } catch (error) {
      sayError(error);
    }
    setBusy(false);
  };
  return (
    <section aria-labelledby="git-title" class="git">
      <h2 id="git-title">{words.title}</h2>
      <p class="soft">{words.about}</p>
      {git.last && <p class="soft">{words.last(git.last.sentence, saidTime(git.last.time))}</p>}
      {git.changes.length === 0 && <p>{words.clean}</p>}
      {git.changes.length > 0 && (
        <>
          <details>
            <summary>{words.waiting(git.changes.length)}</summary>
            <ul>
              {git.changes.map(({ path, change }) => (
                <li key={path}>
                  <span class={`change change-${change}`}>{marks[change]}</span>
                  <code>{path}</code>
                </li>
              ))}
            </ul>
          </details>
          <form onSubmit={(event) => void commit(event)}>
            <label class="choice">
              {words.sentence}
              <input
                value={sentence}
                maxLength={200}
                onInput={({ currentTarget }) => setSentence(currentTarget.value)}
              />
            </label>
            <button type="submit" disabled={isBusy || sentence.trim() === ''}>
              {words.commit}
            </button>
          </form>
        </>
      )}
    </section>
  );
}
