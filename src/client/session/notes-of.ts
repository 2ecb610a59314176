import { loadPictures } from './slide-snapshot.ts';

declare global {
  interface Window {
    /** HTML of the notes by slide, which the script of notes beside a built presentation hands over. */
    lecternNotes?: Readonly<Record<string, string>>;
  }
}

/** HTML of a slide's notes, fit to be shown at any address; empty where it has none. */
export function notesOf(slide: HTMLElement): string {
  const inPage = [...slide.querySelectorAll('aside.notes')].map((notes) => notes.innerHTML).join('<hr>');
  const { body } = new DOMParser().parseFromString(
    inPage || (window.lecternNotes?.[slide.id] ?? ''),
    'text/html',
  );
  for (const link of body.querySelectorAll('a[href]')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', document.baseURI).href);
  }
  loadPictures(body);
  return body.innerHTML;
}
