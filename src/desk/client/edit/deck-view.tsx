import type { EditorView } from '@codemirror/view';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { replaceSlide } from '../../edit/deck-text.ts';
import { sayError } from '../notice.ts';
import { hashOf } from '../place.ts';
import { texts } from '../texts.ts';
import { useSite } from '../use-site.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { DeckHead } from './deck-head.tsx';
import type { DeckSession } from './deck-session.ts';
import { COVER, type DeckState } from './deck-state.ts';
import { FrontForm } from './front-form.tsx';
import { InsertDialog } from './insert-dialog.tsx';
import { insertBlock } from './insert-text.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { LargePreview } from './large-preview.tsx';
import { PictureDialog } from './picture-dialog.tsx';
import { base64Of, endingOf, pictureMarkdown, pictureName, withFreeName } from './picture-files.ts';
import { SlideRenderer } from './render-slides.ts';
import { SidePanel } from './side-panel.tsx';
import { slideActions } from './slide-actions.ts';
import { firstLines, messagesBySlide } from './slide-messages.ts';
import { Strip } from './strip.tsx';
import { TextEditor } from './text-editor.tsx';

const NONE: never[] = [];

/** A deck: its slides, the open one in large, its text, and what else belongs to it. */
export function DeckView({ session }: { session: DeckSession }) {
  const state = useSession(session);
  const site = useSite();
  const { deck, infos, at, definitions, front } = state;
  const actions = useMemo(() => slideActions(session), [session]);
  const logo = front.look?.logo;
  const folder = `${site?.folder ?? ''}/${session.path.replace(/\/[^/]*$/, '')}`;
  const renderer = useMemo(
    () => new SlideRenderer({ deck: session.id, folder, definitions, ...(logo ? { logo } : {}) }),
    // Pictures that have come may be shown, and have a size, now.
    [session, folder, definitions, logo, state.pictures],
  );
  const found = useMemo(() => messagesBySlide(deck, state.messages), [deck, state.messages]);
  const view = useRef<EditorView>(null);
  const strip = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<'insert' | 'keys' | undefined>();
  const [file, setFile] = useState<File | undefined>();
  const info = infos[at];
  // Another slide, also when another stands at the same place: its typing is its own.
  const slide = useSlideKey(session, state);

  useEffect(() => {
    const address = info ? hashOf('edit', session.id, info.id) : hashOf('edit', session.id);
    if (window.location.hash.startsWith(hashOf('edit', session.id))) history.replaceState(null, '', address);
  }, [info?.id, session]);

  const toStrip = () => strip.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  const toText = () => {
    if (at === COVER) document.querySelector<HTMLElement>('.edit-front textarea')?.focus();
    else view.current?.focus();
  };
  const caretOf = () => view.current?.state.selection.main.head ?? session.text.length;
  const insert = (block: string) => {
    setOpen(undefined);
    const { from, insert: text, caret } = insertBlock(session.text, caretOf(), block);
    const editor = view.current;
    if (!editor) return;
    editor.dispatch({ changes: { from, insert: text }, selection: { anchor: caret }, scrollIntoView: true });
    requestAnimationFrame(() => editor.focus());
  };
  const putPicture = async (picture: File, description: string) => {
    setFile(undefined);
    const ending = endingOf(picture) ?? 'png';
    const beside = session.path.replace(/[^/]*$/, '');
    try {
      const base64 = await base64Of(picture);
      const caret = caretOf();
      await withFreeName(pictureName(picture, description), ending, beside, (name) =>
        session.change(
          texts.edit.labels.picture(name),
          (now) => {
            const text = now.deck.slides[at]?.text ?? '';
            const { from, insert: block } = insertBlock(text, caret, pictureMarkdown(description, name));
            const changed = text.slice(0, from) + block + text.slice(from);
            return { deck: replaceSlide(now.deck, at, changed), at };
          },
          [{ path: beside + name, base: null, base64 }],
        ),
      );
    } catch (error) {
      sayError(error);
    }
  };
  return (
    <div class={`edit-deck ${at === COVER ? 'is-cover' : ''}`} ref={strip}>
      <DeckHead
        session={session}
        state={state}
        actions={actions}
        onInsert={() => setOpen('insert')}
        onPicture={setFile}
        onKeys={() => setOpen('keys')}
      />
      <Strip
        session={session}
        state={state}
        actions={actions}
        renderer={renderer}
        found={found}
        onEnter={toText}
      />
      <div class="edit-middle">
        <LargePreview session={session} state={state} renderer={renderer} />
        {at === COVER ? (
          <FrontForm session={session} state={state} messages={found.get(COVER) ?? NONE} />
        ) : (
          <TextEditor
            slide={slide}
            text={session.text}
            firstLine={firstLines(deck)[at] ?? 1}
            messages={found.get(at) ?? NONE}
            view={view}
            onType={(text) => session.type(text)}
            onFiles={([first]) => setFile(first)}
            onLeave={toStrip}
            onBlur={() => void session.flush()}
          />
        )}
      </div>
      {at !== COVER && <SidePanel key={slide} text={session.text} onType={(text) => session.type(text)} />}
      {open === 'insert' && <InsertDialog onInsert={insert} onClose={() => setOpen(undefined)} />}
      {open === 'keys' && <KeysDialog onClose={() => setOpen(undefined)} />}
      {file && (
        <PictureDialog
          file={file}
          onInsert={(description) => void putPicture(file, description)}
          onClose={() => setFile(undefined)}
        />
      )}
      {state.conflict && <ConflictDialog session={session} />}
    </div>
  );
}

function useSession(session: DeckSession): DeckState {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    setState(session.state);
    return session.subscribe(() => setState(session.state));
  }, [session]);
  return state;
}

/** Names the open slide as long as the same one is open, whatever is typed. */
function useSlideKey(session: DeckSession, { at, deck }: DeckState): string {
  const known = useRef({ at: -2, count: 0, key: 0 });
  const { current } = known;
  if (current.at !== at || current.count !== deck.slides.length) {
    known.current = { at, count: deck.slides.length, key: current.key + 1 };
  }
  return `${session.id} ${known.current.key}`;
}
