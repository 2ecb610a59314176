import { useEffect, useState } from 'preact/hooks';
import type { SiteState } from '../server/site-state.ts';
import { siteStore } from './site-store.ts';

/** What there is on the site; undefined until it has been read. */
export function useSite(): SiteState | undefined {
  const [state, setState] = useState(siteStore.get());
  useEffect(() => siteStore.subscribe(() => setState(siteStore.get())), []);
  return state;
}
