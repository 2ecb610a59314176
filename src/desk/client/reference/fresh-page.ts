import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isOld, navigationOf } from '../content-clock.ts';
import { onDeskEvent } from '../site-store.ts';

/**
 * Milliseconds after a change for which the page is waited for: the development server has open pages load anew, but
 * not one that was on its way and did not listen yet.
 */
const RENEWED = 1200;
/** Milliseconds until a page that is not there yet is asked for again, and how often. */
const AGAIN = 800;
const MOST_MISSING = 12;
/** Milliseconds between looks at a page that is waited for, and until it is taken as it is. */
const LOOK = 60;
const LONGEST = 20_000;
/** Milliseconds after which a page that was asked for anew and did not come is asked for again. */
const LEAVES = 15_000;

export interface FreshPage {
  /** Counts the documents that the frame has shown. */
  loads: number;
  onLoad(): void;
  /** Resolves when the frame shows all that was saved until now. */
  whenFresh(): Promise<void>;
}

/** Keeps a page of the site in a frame at what the content says, in whatever order saving and loading come. */
export function useFreshPage(frame: RefObject<HTMLIFrameElement | null>): FreshPage {
  const [loads, setLoads] = useState(0);
  const missing = useRef(0);
  const left = useRef<{ page: Document; time: number } | undefined>(undefined);
  const pageOf = () => frame.current?.contentDocument ?? undefined;
  const noteLeaving = (page: Document) => {
    left.current = { page, time: Date.now() };
  };
  const isLeaving = (page: Document) =>
    left.current?.page === page && Date.now() - left.current.time < LEAVES;
  /** Asks for the page anew, unless it is on its way already. */
  const renew = () => {
    const page = pageOf();
    if (page === undefined || isLeaving(page)) return;
    noteLeaving(page);
    page.defaultView?.location.reload();
  };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const renewOld = () => {
      const page = pageOf();
      if (page && isOld(page)) renew();
    };
    const renewSoon = (delay: number) => {
      clearTimeout(timer);
      timer = setTimeout(renewOld, delay);
    };
    const stop = onDeskEvent(({ kind }) => kind === 'content' && renewSoon(RENEWED));
    const page = pageOf();
    // Whoever leaves is on the way to a new page: it need not be asked for twice.
    page?.defaultView?.addEventListener('beforeunload', () => noteLeaving(page));
    if (page && isMissing(page) && missing.current < MOST_MISSING) {
      missing.current++;
      timer = setTimeout(renew, AGAIN);
    } else if (page) {
      missing.current = 0;
      if (isOld(page)) renewSoon(RENEWED);
    }
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [loads]);
  return {
    loads,
    onLoad: () => setLoads((count) => count + 1),
    async whenFresh() {
      for (const end = Date.now() + LONGEST; Date.now() < end; ) {
        const page = pageOf();
        if (page?.readyState === 'complete' && page.URL !== 'about:blank' && !isLeaving(page)) {
          if (!isOld(page)) return;
          renew();
        }
        await new Promise((resolve) => setTimeout(resolve, LOOK));
      }
    },
  };
}

/** The server has not heard yet of an entry that was just made. */
const isMissing = (page: Document) => navigationOf(page)?.responseStatus === 404;
