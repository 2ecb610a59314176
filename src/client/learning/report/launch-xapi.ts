import { launch } from './launch.ts';
import { xapi } from './xapi.ts';

void launch(xapi(location.href, fetch.bind(window), sessionStorage, document.documentElement.lang));
