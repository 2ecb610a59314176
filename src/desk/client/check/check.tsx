import { useState } from 'preact/hooks';
import type { Found, FoundGroup } from '../../check/found.ts';
import type { PartView } from '../shell/part-view.ts';
import { texts } from '../texts.ts';
import { FoundItem } from './found-item.tsx';
import { SEVERITIES, type Shown, ShownChoice } from './shown-choice.tsx';
import { useCheck } from './use-check.ts';

/** The fourth part: all that is wrong, by place, and ways to mend it. */
export const Check: PartView = () => {
  const { state, mend } = useCheck();
  const [shown, setShown] = useState<Shown>('all');
  const [words, setWords] = useState('');
  const said = texts.check;
  if (state === undefined) return <p role="status">{texts.shell.loading}</p>;
  const { groups, looked } = state;
  const all = groups.flatMap(({ found }) => found);
  const counts = Object.fromEntries(
    SEVERITIES.map((each) => [each, all.filter(({ severity }) => severity === each).length]),
  );
  const sure = all.filter((each) => each.mend?.isSure);
  const isShown = (group: FoundGroup, found: Found) =>
    (shown === 'all' || found.severity === shown) &&
    `${group.title} ${found.slide?.title ?? ''} ${found.reason} ${found.actual ?? ''} ${found.hint ?? ''}`
      .toLowerCase()
      .includes(words.trim().toLowerCase());
  const listed = groups
    .map((group) => ({ ...group, found: group.found.filter((each) => isShown(group, each)) }))
    .filter(({ found }) => found.length > 0);
  return (
    <div class="check">
      <header>
        <h2>{said.title}</h2>
        <p class="soft" role="status">
          {all.length === 0
            ? said.looked(looked.decks, looked.slides, looked.entries)
            : SEVERITIES.flatMap((each) => (counts[each] ? [said.counts[each](counts[each])] : [])).join(
                ' · ',
              )}
        </p>
        {sure.length > 0 && (
          <div class="check-all">
            <button type="button" class="main" onClick={() => mend(sure.map(({ id }) => id))}>
              {said.mendAll(sure.length)}
            </button>
            <span class="soft">{said.mendAllAbout}</span>
          </div>
        )}
      </header>
      {all.length === 0 ? (
        <p class="check-sound">{said.sound}</p>
      ) : (
        <>
          <div class="check-tools">
            <ShownChoice shown={shown} counts={counts} onChange={setShown} />
            <input
              type="search"
              aria-label={said.search}
              placeholder={said.search}
              value={words}
              onInput={({ currentTarget }) => setWords(currentTarget.value)}
            />
            <span class="soft">{said.about}</span>
          </div>
          {listed.length === 0 && <p class="soft">{said.noneLeft}</p>}
          {listed.map((group) => (
            <section key={group.file} class="check-group" aria-label={group.title}>
              <h3>
                <span class="soft">{said.kinds[group.kind]}</span> {group.title}
                <span class="check-file soft">{group.kind !== 'file' && group.file}</span>
              </h3>
              <ul>
                {group.found.map((found) => (
                  <FoundItem key={found.id} found={found} file={group.file} onMend={() => mend([found.id])} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </div>
  );
};
