import { useEffect, useState } from 'preact/hooks';
import type { ChangedEntry } from '../../hand-over/changes-between.ts';
import { ask } from '../request.ts';
import { onDeskEvent } from '../site-store.ts';
import { texts } from '../texts.ts';
import { saidTime, saidTitles } from './said-figures.ts';

interface ChangesSince {
  /** When the site was handed over, the latest first. */
  times: number[];
  since?: number;
  entries: ChangedEntry[];
}

/**
 * What has changed since a hand-over, in people's words.
 * @param stamp another after each hand-over
 */
export function Changes({ stamp }: { stamp: string }) {
  const [known, setKnown] = useState<ChangesSince | undefined>();
  const [since, setSince] = useState<number | undefined>();
  const words = texts.handOver.changes;
  useEffect(() => {
    const query = since === undefined ? '' : `?since=${since}`;
    const read = () => void ask<ChangesSince>(`hand-over/changes${query}`).then(setKnown, () => {});
    read();
    return onDeskEvent(({ kind }) => kind === 'content' && read());
  }, [since, stamp]);
  if (known === undefined) return null;
  const { times, entries } = known;
  const nothing = times.length === 0 ? words.never : words.nothing;
  return (
    <section aria-labelledby="changes-title" class="since">
      <header>
        <h2 id="changes-title">{words.title}</h2>
        {times.length > 1 && (
          <label class="choice">
            {words.since}
            <select
              value={known.since}
              onChange={({ currentTarget }) => setSince(Number(currentTarget.value))}
            >
              {times.map((time) => (
                <option key={time} value={time}>
                  {saidTime(time)}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <p class="soft">{entries.length === 0 ? nothing : words.count(entries.length)}</p>
      <ul>
        {entries.map((entry) => (
          <Entry key={`${entry.kind} ${entry.language} ${entry.title}`} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry: { kind, title, change, slides, pictures, language } }: { entry: ChangedEntry }) {
  const words = texts.handOver.changes;
  const details = (['added', 'changed', 'removed'] as const).flatMap((each) =>
    slides && slides[each].length > 0 ? [words.slides[each](saidTitles(slides[each]))] : [],
  );
  if (pictures > 0 && change === 'changed') details.push(words.pictures(pictures));
  return (
    <li>
      <span class={`change change-${change}`}>{words.change[change]}</span>
      <div>
        <span class="soft">{[words.kinds[kind], language].filter(Boolean).join(' ')}</span> {title}
        {details.map((detail) => (
          <p key={detail} class="soft">
            {detail}
          </p>
        ))}
      </div>
    </li>
  );
}
