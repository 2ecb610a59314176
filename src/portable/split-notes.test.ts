import { expect, it } from 'vitest';
import { builtPage } from './page-edit.ts';
import { applyEdits, type Edit } from './page-elements.ts';
import { splitNotes as apartOf } from './split-notes.ts';

const splitNotes = (html: string, own: Edit[] = []) => {
  const apart = apartOf(builtPage('decks/x/present/index.html', html), own);
  return apart && { ...apart, html: applyEdits(html, apart.edits) };
};
const slide = (id: string, inner: string) => `<section id="${id}" class="slide">${inner}</section>`;
const session = '<template data-script="session"><script src="session.js"></script></template>';

it('takes the notes of every slide out and has the session bring them before its own script', () => {
  const html =
    slide('s1', '<p>一</p><aside class="notes"><p>先问好。</p></aside>') +
    slide('s2', '<p>二</p>') +
    slide('s3', '<aside class="notes">甲</aside><p>三</p><aside class="notes">乙</aside>') +
    session;
  const apart = splitNotes(html);
  expect(apart?.html).toBe(
    slide('s1', '<p>一</p>') +
      slide('s2', '<p>二</p>') +
      slide('s3', '<p>三</p>') +
      `<template data-script="session"><script src="${apart?.file}"></script><script src="session.js"></script></template>`,
  );
  expect(notesIn(apart?.script)).toEqual({ s1: '<p>先问好。</p>', s3: '甲<hr>乙' });
});

it('names the script by what it says, so that a page never gets the notes of another version', () => {
  const fileOf = (text: string) =>
    splitNotes(slide('s1', `<aside class="notes">${text}</aside>`) + session)?.file;
  expect(fileOf('甲')).toMatch(/^notes\.[0-9a-f]{8}\.js$/);
  expect(fileOf('甲')).toBe(fileOf('甲'));
  expect(fileOf('甲')).not.toBe(fileOf('乙'));
});

it('writes notes so that no text of theirs ends the script', () => {
  const html = `${slide('s1', '<aside class="notes">&lt;/script&gt;<b></b></aside>')}${session}`;
  expect(splitNotes(html)?.script).not.toContain('<');
});

it('changes addresses within notes too', () => {
  const html = `${slide('s1', '<aside class="notes"><a href="/roles/">甲</a></aside>')}${session}`;
  const start = html.indexOf('href=');
  const own = [{ start, end: start + 'href="/roles/"'.length, text: 'href="../roles/index.html"' }];
  expect(notesIn(splitNotes(html, own)?.script)).toEqual({ s1: '<a href="../roles/index.html">甲</a>' });
});

it('leaves a presentation without notes, and a page without a session, as they are', () => {
  expect(splitNotes(slide('s1', '<p>一</p>') + session)).toBeUndefined();
  expect(splitNotes(slide('s1', '<aside class="notes">甲</aside>'))).toBeUndefined();
});

function notesIn(script = ''): unknown {
  return JSON.parse(script.replace('window.lecternNotes=', ''));
}
