import { useMemo, useState } from 'preact/hooks';
import type { ListedDeck, SiteState } from '../../server/site-state.ts';
import { hashOf } from '../place.ts';
import { texts } from '../texts.ts';
import { useSite } from '../use-site.ts';
import { NewDeckDialog } from './new-deck.tsx';

/** All decks, by their courses. */
export function ChooseDeck() {
  const site = useSite();
  const [asked, setAsked] = useState('');
  const [isNew, setNew] = useState(false);
  const words = texts.edit.choose;
  const groups = useMemo(() => (site ? groupsOf(site, asked) : []), [site, asked]);
  return (
    <div class="edit-choose">
      <header>
        <h2>{words.title}</h2>
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={asked}
          onInput={(event) => setAsked(event.currentTarget.value)}
        />
        <button type="button" class="main" onClick={() => setNew(true)}>
          {words.newDeck}
        </button>
      </header>
      {groups.length === 0 && <p role="status">{words.none}</p>}
      {groups.map(({ id, title, decks }) => (
        <section key={id} aria-labelledby={`course-${id}`}>
          <h3 id={`course-${id}`}>{title}</h3>
          <ul>
            {decks.map((deck) => (
              <li key={deck.id}>
                <a href={hashOf('edit', deck.id)}>
                  <span class="edit-deck-title">{deck.title}</span>{' '}
                  <small>{words.facts(deck.slides, deck.minutes)}</small>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {isNew && <NewDeckDialog onClose={() => setNew(false)} />}
    </div>
  );
}

interface Group {
  id: string;
  title: string;
  decks: ListedDeck[];
}

function groupsOf(site: SiteState, asked: string): Group[] {
  const wanted = asked.trim().toLowerCase();
  const fits = ({ id, title }: ListedDeck) => `${title} ${id}`.toLowerCase().includes(wanted);
  const byId = new Map(site.decks.map((deck) => [deck.id, deck]));
  const taught = new Set(site.courses.flatMap(({ decks }) => decks));
  const groups = [
    ...site.courses.map(({ id, title, decks }) => ({
      id,
      title,
      decks: decks.flatMap((deck) => byId.get(deck) ?? []).filter(fits),
    })),
    {
      id: '-',
      title: texts.edit.choose.noCourse,
      decks: site.decks.filter((deck) => !taught.has(deck.id) && fits(deck)),
    },
  ];
  return groups.filter(({ decks }) => decks.length > 0);
}
