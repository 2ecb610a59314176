import { browserStorage } from './browser-storage.ts';
import { launch } from './launch.ts';
import { xapi } from './xapi.ts';

void launch(
  xapi(location.href, {
    ask: fetch.bind(window),
    session: browserStorage('sessionStorage'),
    device: browserStorage('localStorage'),
    language: document.documentElement.lang,
  }),
);
