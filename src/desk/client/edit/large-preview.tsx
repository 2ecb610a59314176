import { useEffect, useRef, useState } from 'preact/hooks';
import { texts } from '../texts.ts';
import { coverOf, ownCoverOf } from './cover.ts';
import type { DeckSession } from './deck-session.ts';
import { COVER, type DeckState } from './deck-state.ts';
import { useFramePage } from './frame-page.ts';
import type { SlideRenderer } from './render-slides.ts';
import { SlideFrame } from './slide-frame.ts';

/** Milliseconds after a key: several keys at once are one picture. */
const PAUSE = 40;

interface Props {
  session: DeckSession;
  state: DeckState;
  renderer: SlideRenderer;
}

/** The open slide as it will be presented. One with a mistake stays as it was before, and the mistake is said. */
export function LargePreview({ session, state, renderer }: Props) {
  const iframe = useRef<HTMLIFrameElement>(null);
  const page = useFramePage(session.id, state);
  const [frame, setFrame] = useState<SlideFrame>();
  const [width, setWidth] = useState(0);
  const [problem, setProblem] = useState<string | undefined>();
  const [stale, setStale] = useState(false);
  const seen = useRef<number | undefined>(undefined);
  const { at, infos } = state;
  const words = texts.edit.deck;
  const own = at === COVER ? ownCoverOf(state) : undefined;
  const text = own ?? state.deck.slides[at]?.text ?? '';
  const cover = at === COVER && own === undefined ? JSON.stringify(coverOf(session.id, state)) : '';

  useEffect(() => {
    const element = iframe.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => frame?.place('slide', { top: 0, width }), [frame, width]);
  useEffect(() => {
    if (!frame) return;
    const abort = new AbortController();
    const draw = async () => {
      const isOther = seen.current !== at;
      const rendered = cover
        ? await renderer.cover(JSON.parse(cover))
        : (await renderer.render([text], abort.signal)).get(text);
      if (abort.signal.aborted || !rendered) return;
      if ('html' in rendered) {
        const fitted = frame.put('slide', rendered.html, { top: 0, width: iframe.current?.clientWidth ?? 0 });
        if (!cover) renderer.remember(text, { html: fitted });
        seen.current = at;
        setProblem(undefined);
      } else {
        if (isOther) frame.remove('slide');
        if (isOther) seen.current = undefined;
        setStale(!isOther);
        setProblem(rendered.problem);
      }
    };
    const timer = setTimeout(() => void draw().catch(() => {}), renderer.known(text) ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [frame, text, cover, at, renderer, state.pictures]);

  const title = at === COVER ? words.cover : words.slideName(at + 1, infos[at]?.title ?? '');
  return (
    <section class="edit-preview" aria-label={words.preview}>
      <div class="edit-preview-box">
        <iframe
          ref={iframe}
          srcdoc={page}
          sandbox="allow-same-origin"
          tabIndex={-1}
          title={words.previewOf(title)}
          onLoad={() => page && iframe.current && setFrame(new SlideFrame(iframe.current))}
        />
        {infos[at]?.hidden && <p class="edit-preview-note">{words.hiddenHere}</p>}
        {problem !== undefined && (
          <p class="edit-preview-note wrong" role="status">
            {text.trim() === '' ? words.emptySlide : stale ? words.oldPreview : words.noPreview}
          </p>
        )}
      </div>
    </section>
  );
}
