import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { coverOf, ownCoverOf } from './cover.ts';
import type { DeckSession } from './deck-session.ts';
import type { DeckState } from './deck-state.ts';
import { useFramePage } from './frame-page.ts';
import type { SlideRenderer } from './render-slides.ts';
import { SlideFrame } from './slide-frame.ts';

/** Pixels from one slide of the strip to the next. */
export const STEP = 104;
/** Pixels of a picture in the strip. */
const WIDTH = 152;
const MARGIN = 9;
/** Slides that are asked for at once, and how many out of sight. */
const BATCH = 6;
const AHEAD = 3;
/** Milliseconds for which a changed slide waits for its picture. */
const PAUSE = 120;

interface Props {
  session: DeckSession;
  state: DeckState;
  renderer: SlideRenderer;
  scroller: RefObject<HTMLDivElement | null>;
}

/** The pictures of the strip: one frame for all of them, in which those are drawn that are seen. */
export function StripPictures({ session, state, renderer, scroller }: Props) {
  const iframe = useRef<HTMLIFrameElement>(null);
  const page = useFramePage(session.id, state);
  const [frame, setFrame] = useState<SlideFrame>();
  const [scrolled, setScrolled] = useState(0);
  const shown = useRef(new Map<number, string>());
  const { slides } = state.deck;

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let waiting = 0;
    const note = () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => setScrolled(element.scrollTop));
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, []);

  useEffect(() => {
    if (!frame) return;
    const height = scroller.current?.clientHeight ?? 0;
    const first = Math.max(0, Math.floor(scrolled / STEP) - 1 - AHEAD);
    const last = Math.min(slides.length - 1, Math.ceil((scrolled + height) / STEP) + AHEAD);
    const abort = new AbortController();
    const place = (index: number) => ({ top: (index + 1) * STEP + MARGIN, width: WIDTH });
    const draw = (index: number, text: string) => {
      const rendered = renderer.known(text);
      if (!rendered || shown.current.get(index) === text) return;
      if ('html' in rendered)
        renderer.remember(text, { html: frame.put(String(index), rendered.html, place(index)) });
      shown.current.set(index, text);
    };
    const wanted: number[] = [];
    for (let index = first; index <= last; index++) {
      const text = slides[index]?.text ?? '';
      if (renderer.known(text)) draw(index, text);
      else if (text !== '') wanted.push(index);
    }
    for (const index of shown.current.keys()) {
      if (index < slides.length) continue;
      frame.remove(String(index));
      shown.current.delete(index);
    }
    const askForThem = async () => {
      for (let start = 0; start < wanted.length; start += BATCH) {
        const some = wanted.slice(start, start + BATCH);
        await renderer.render(
          some.map((index) => slides[index]?.text ?? ''),
          abort.signal,
        );
        for (const index of some) draw(index, slides[index]?.text ?? '');
      }
    };
    const timer = setTimeout(() => void askForThem().catch(() => {}), shown.current.size === 0 ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [frame, slides, scrolled, renderer, state.pictures]);

  const cover = ownCoverOf(state) === undefined ? JSON.stringify(coverOf(session.id, state)) : undefined;
  useEffect(() => {
    if (!frame) return;
    if (cover === undefined) return frame.remove('cover');
    let isOld = false;
    void renderer.cover(JSON.parse(cover)).then((rendered) => {
      if (!isOld && 'html' in rendered) frame.put('cover', rendered.html, { top: MARGIN, width: WIDTH });
    });
    return () => {
      isOld = true;
    };
  }, [frame, renderer, cover]);

  useEffect(() => shown.current.clear(), [state.pictures]);

  return (
    <iframe
      ref={iframe}
      class="edit-strip-frame"
      srcdoc={page}
      sandbox="allow-same-origin"
      tabIndex={-1}
      aria-hidden="true"
      title={session.id}
      onLoad={() => {
        shown.current.clear();
        if (page && iframe.current) setFrame(new SlideFrame(iframe.current));
      }}
    />
  );
}
