import { useEffect, useState } from 'preact/hooks';

export const PARTS = ['bringIn', 'edit', 'reference', 'check', 'handOver'] as const;
export type Part = (typeof PARTS)[number];

/** Where somebody is in the desk: a part, and what is open in it. The address holds it: `#/edit/phone/hold-call`. */
export interface DeskPlace {
  part: Part;
  /** Decoded. */
  rest: readonly string[];
}

export function placeOf(hash: string): DeskPlace {
  const [first, ...rest] = hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);
  return { part: PARTS.find((part) => part === first) ?? 'bringIn', rest };
}

/** The address of a place. */
export const hashOf = (part: Part, ...rest: string[]) =>
  `#/${[part, ...rest].map(encodeURIComponent).join('/')}`;

export function goTo(part: Part, ...rest: string[]): void {
  window.location.hash = hashOf(part, ...rest);
}

/** Remembers where somebody is now; what it gives goes on from there, unless they went elsewhere meanwhile. */
export function wayOn(): typeof goTo {
  const begun = window.location.hash;
  return (part, ...rest) => {
    if (window.location.hash === begun) goTo(part, ...rest);
  };
}

export function usePlace(): DeskPlace {
  const [place, setPlace] = useState(placeOf(window.location.hash));
  useEffect(() => {
    const read = () => setPlace(placeOf(window.location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return place;
}
