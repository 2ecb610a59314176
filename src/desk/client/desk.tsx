import { render } from 'preact';
import './desk.css';
import { App } from './shell/app.tsx';
import { listen } from './site-store.ts';

const place = document.querySelector('#desk');
if (place) {
  render(<App />, place);
  listen();
}
