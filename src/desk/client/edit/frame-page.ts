import { useEffect, useState } from 'preact/hooks';
import type { DeckState } from './deck-state.ts';

const pages = new Map<string, Promise<string>>();

/**
 * An empty page with the styles of a deck's slides, for the `srcdoc` of a frame; undefined until it has been read.
 * Scripts of the development server are left out: the frame must neither run nor reload.
 */
export function useFramePage(deck: string, { front: { fields, look } }: DeckState): string | undefined {
  const query = new URLSearchParams();
  if (fields.theme) query.set('theme', fields.theme);
  if (look) query.set('look', JSON.stringify(look));
  const address = `/desk-preview/frame/${encodeURIComponent(deck)}?${query}`;
  const [page, setPage] = useState<string | undefined>();
  useEffect(() => {
    let isOld = false;
    let known = pages.get(address);
    if (known === undefined) {
      known = readPage(address);
      pages.set(address, known);
      known.catch(() => pages.delete(address));
    }
    known.then(
      (read) => !isOld && setPage(read),
      () => {},
    );
    return () => {
      isOld = true;
    };
  }, [address]);
  return page;
}

async function readPage(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const script of page.querySelectorAll('script, link[rel="modulepreload"]')) script.remove();
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
