import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TrialSite, trialSite } from './trial-site.ts';

const ENGLISH: Readonly<Record<string, string>> = {
  'site.yaml': `name: Small Lectern
tagline: A small site for tests.
organisation: Test Property
language: en
colour: "#3a3f8f"
menu: [courses, roles: Positions]
logo: { src: /icon.svg, dark: /icon.svg }
`,
  'glossary.yaml': '',
  'courses/first.yaml': `title: First course
summary: A course of one deck.
audience: People who test
purpose: See whether the site can be built.
goals: [It can be built]
decks: [mini]
sources:
  - document: ours
`,
  'decks/mini/index.mdx': `---
title: Small deck
summary: The same deck in English.
sources:
  - document: ours
---

<Slide id="first" minutes="2" ask="How do we greet a guest" />

## Greet every guest

- Look up
- Smile, and say good morning

![The front desk](./front.svg)

<Notes>

Say: the first words count.

</Notes>
`,
  'decks/mini/front.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30" fill="#3a3f8f"/></svg>',
  'decks/only-english/index.mdx': `---
title: Only in English
summary: A deck that the main language lacks.
sources:
  - document: ours
---

<Slide id="alone" />

## A slide that is alone

Nobody has translated it.
`,
};

/** The small site in Chinese, of which one deck is left, with an English one in `content/en`. */
export function languageSite(name: string): TrialSite {
  const site = trialSite(name);
  for (const deck of ['gallery', 'moving', 'pictures', 'written'])
    rmSync(join(site.content, 'decks', deck), { recursive: true });
  rmSync(join(site.content, 'courses', 'second.yaml'));
  // The page of all components shows pictures of a deck that is left out.
  const config = join(dirname(site.content), 'astro.config.mjs');
  writeFileSync(config, readFileSync(config, 'utf8').replace('gallery: true', ''));
  for (const [path, text] of Object.entries(ENGLISH)) {
    const file = join(site.content, 'en', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return site;
}
