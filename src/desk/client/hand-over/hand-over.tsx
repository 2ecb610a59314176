import { hashOf } from '../place.ts';
import type { PartView } from '../shell/part-view.ts';
import { texts } from '../texts.ts';
import { useSite } from '../use-site.ts';
import { Changes } from './changes.tsx';
import { GitBox } from './git-box.tsx';
import { Preview } from './preview.tsx';
import { saidTime } from './said-figures.ts';
import { TakeAway } from './take-away.tsx';
import { useHandOver } from './use-hand-over.ts';

/** The fifth part: see the site as others will, make what is taken away, know what has changed. */
export const HandOver: PartView = () => {
  const work = useHandOver();
  const { state } = work;
  const site = useSite();
  const words = texts.handOver;
  if (state === undefined || site === undefined) return <p role="status">{texts.shell.loading}</p>;
  const errors = site.messages.filter(({ severity }) => severity === 'error').length;
  const { built } = state;
  const said = built?.isStale ? words.stale : words.builtAt;
  return (
    <div class="hand-over">
      <section aria-labelledby="take-title" class="take">
        <h2 id="take-title">{words.take}</h2>
        <p class="soft">{built ? said(saidTime(built.time)) : words.neverBuilt}</p>
        {errors > 0 && (
          <p class="take-errors">
            {words.errors(errors)} <a href={hashOf('check')}>{words.seeErrors}</a>
          </p>
        )}
        <TakeAway work={work} state={state} />
      </section>
      <div class="hand-over-main">
        <Preview decks={state.decks} courses={state.courses} />
        <Changes stamp={`${built?.time}`} />
        <GitBox />
      </div>
    </div>
  );
};
