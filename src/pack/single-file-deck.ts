import { withoutForeignScripts, withoutPolicy, withPolicy } from '../portable/content-policy.ts';
import { applyEdits, attributeOf, type Edit, pageElements } from '../portable/page-elements.ts';
import { beforeEndOfBody, inlineScript, standalonePage } from '../portable/standalone-page.ts';

const SPEAKER_PAGE = 'speaker/index.html';

/** The address, from the file itself, at which it shows its speaker view. */
const SPEAKER_ADDRESS = '?speaker';

/**
 * Puts the page of the speaker view, which the file carries as text, in the place of the deck. The
 * two windows so have one origin. A document can only be written anew after its parser's script.
 */
const SHOW_CARRIED_SPEAKER = `if (location.search === '${SPEAKER_ADDRESS}') {
  const page = JSON.parse(document.querySelector('[data-carried-speaker]').textContent);
  document.body.replaceChildren();
  setTimeout(() => {
    document.open();
    document.write(page);
    document.close();
  });
}`;

/**
 * Makes one HTML file of a deck's presentation, with its speaker view, styles, scripts and pictures inside.
 * @param deck the deck's name
 * @param read content of a file of the built site by its path from the root; undefined where there is none
 * @throws when the site has no such deck
 */
export function singleFileDeck(deck: string, read: (path: string) => Uint8Array | undefined): string {
  const page = `decks/${deck}/present/index.html`;
  const speaker = standalonePage(withoutPolicy(pageText(SPEAKER_PAGE, read)), SPEAKER_PAGE, read);
  const carried = JSON.stringify(speaker).replaceAll('<', '\\u003c');
  const scripts =
    `<script type="application/json" data-carried-speaker>${carried}</script>` +
    inlineScript(SHOW_CARRIED_SPEAKER);
  const presentation = withoutSiteLinks(withoutForeignScripts(pageText(page, read)));
  const whole = standalonePage(beforeEndOfBody(presentation, scripts), page, read);
  return withPolicy(whole, { kind: 'single-file', alsoOf: [speaker] });
}

/** Leaves of links into the site, which the file has left behind, their text, and leads the speaker's to the file. */
function withoutSiteLinks(html: string): string {
  const edits: Edit[] = [];
  for (const element of pageElements(html)) {
    const href = element.attributes.get('href');
    if (element.tagName !== 'a' || href === undefined || /^(?:#|[a-z]+:)/i.test(href.value)) continue;
    if (attributeOf(element, 'data-speaker') !== undefined) {
      edits.push({ ...href, text: `href="${SPEAKER_ADDRESS}"` });
    } else {
      const left = attributeOf(element, 'data-article') === undefined ? href : element;
      edits.push({ start: left.start, end: left.end, text: '' });
    }
  }
  return applyEdits(html, edits);
}

function pageText(path: string, read: (path: string) => Uint8Array | undefined): string {
  const bytes = read(path);
  if (bytes === undefined) throw new Error(`The built site has no ${path}.`);
  return new TextDecoder().decode(bytes);
}
