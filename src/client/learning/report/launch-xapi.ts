import { deviceStorage } from './device-storage.ts';
import { launch } from './launch.ts';
import { xapi } from './xapi.ts';

void launch(
  xapi(location.href, {
    ask: fetch.bind(window),
    session: deviceStorage('sessionStorage'),
    device: deviceStorage('localStorage'),
    language: document.documentElement.lang,
  }),
);
