import { BringIn } from '../bring-in/bring-in.tsx';
import { Check } from '../check/check.tsx';
import { Edit } from '../edit/edit.tsx';
import { HandOver } from '../hand-over/hand-over.tsx';
import { hashOf, PARTS, type Part, usePlace } from '../place.ts';
import { Reference } from '../reference/reference.tsx';
import { texts } from '../texts.ts';
import { useSite } from '../use-site.ts';
import { History } from './history.tsx';
import { Notices } from './notices.tsx';
import type { PartView } from './part-view.ts';

const VIEWS: Partial<Record<Part, PartView>> = {
  bringIn: BringIn,
  check: Check,
  edit: Edit,
  handOver: HandOver,
  reference: Reference,
};

/** The whole page: the parts, what can be undone, and the part that is open. */
export function App() {
  const { part, rest } = usePlace();
  const site = useSite();
  const words = texts.shell;
  const View = VIEWS[part];
  return (
    <>
      <header class="desk-head">
        <h1>
          {site?.name} <small>{words.name}</small>
        </h1>
        <nav aria-label={words.name}>
          <ul>
            {PARTS.map((each) => (
              <li key={each}>
                <a href={hashOf(each)} {...(each === part && { 'aria-current': 'page' })}>
                  {words.parts[each]}
                  {each === 'check' && site && site.messages.length > 0 && (
                    <span class="count">{site.messages.length}</span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <History />
        <a class="quiet" href="/" target="_blank" rel="noreferrer">
          {words.openSite}
        </a>
      </header>
      <main class={`part part-${part}`}>
        {site === undefined ? <p role="status">{words.loading}</p> : View && <View rest={rest} />}
      </main>
      <Notices />
    </>
  );
}
