import { EMBED_SOURCE } from './embed-message.ts';
import { watchPage } from './watch-page.ts';

/** In a frame a page tells the page around it what its reader sees and answers; once, however often this is loaded. */
const { dataset } = document.documentElement;
if (window.parent !== window && dataset.tellsFrame === undefined) {
  dataset.tellsFrame = '';
  watchPage((event) => window.parent.postMessage({ ...event, source: EMBED_SOURCE }, '*'));
}
