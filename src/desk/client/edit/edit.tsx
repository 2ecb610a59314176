import { useEffect, useState } from 'preact/hooks';
import type { PartView } from '../shell/part-view.ts';
import { texts } from '../texts.ts';
import { useSite } from '../use-site.ts';
import { ChooseDeck } from './choose-deck.tsx';
import { DeckSession } from './deck-session.ts';
import { DeckView } from './deck-view.tsx';

/** Decks: which there are, and one of them with its slides. */
export const Edit: PartView = ({ rest: [deck, slide] }) => {
  const site = useSite();
  const entry = site?.decks.find(({ id }) => id === deck);
  if (deck === undefined) return <ChooseDeck />;
  if (!entry) return <Gone />;
  return <OpenDeck key={deck} id={deck} path={entry.path} slide={slide} />;
};

function Gone() {
  return (
    <div class="edit-choose">
      <p>{texts.edit.deck.gone}</p>
      <p>
        <a href="#/edit">{texts.edit.deck.back}</a>
      </p>
    </div>
  );
}

function OpenDeck({ id, path, slide }: { id: string; path: string; slide: string | undefined }) {
  const [session, setSession] = useState<DeckSession | undefined>();
  const [wrong, setWrong] = useState('');
  useEffect(() => {
    let opened: DeckSession | undefined;
    let isGone = false;
    DeckSession.open(id, path).then(
      (found) => {
        opened = found;
        if (isGone) return found.close();
        const at = found.state.infos.findIndex((info) => info.id === slide);
        if (at > 0) found.choose(at);
        setSession(found);
      },
      (error: Error) => setWrong(error.message),
    );
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [id, path]);
  if (wrong !== '') return <p role="alert">{wrong}</p>;
  return session ? <DeckView session={session} /> : <p role="status">{texts.shell.loading}</p>;
}
