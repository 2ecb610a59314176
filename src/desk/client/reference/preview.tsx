import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReferenceKind } from '../../reference/reference-kinds.ts';
import { valueAt, type YamlPath } from '../../reference/yaml-value.ts';
import { texts } from '../texts.ts';
import type { EntrySession } from './entry-session.ts';
import { useFreshPage } from './fresh-page.ts';
import { asPrinted, pointAt } from './preview-frame.ts';

interface PreviewProps {
  kind: ReferenceKind;
  id: string;
  session: EntrySession;
  onHide(): void;
}

/** The page of the site that shows an entry. */
export function pageOf(kind: ReferenceKind, id: string): string {
  if (kind === 'site') return '/';
  if (kind === 'phrases' || kind === 'glossary') return `/${kind}/`;
  return `/${kind}/${encodeURIComponent(id)}/`;
}

/** The element of the page that shows what is edited: the item's own, or the entry's. */
function anchorOf(kind: ReferenceKind, id: string, session: EntrySession, focus: YamlPath): string {
  const at = focus.findIndex((key) => typeof key === 'number');
  const item = at < 0 ? undefined : valueAt(session.value, [...focus.slice(0, at + 1), 'id']);
  if (typeof item === 'string') return item;
  return kind === 'phrases' || kind === 'glossary' ? id : '';
}

/** The page as the development server shows it, or a role as its printed card, at the place that is edited. */
export function Preview({ kind, id, session, onHide }: PreviewProps) {
  const words = texts.reference;
  const frame = useRef<HTMLIFrameElement>(null);
  const [isCard, setIsCard] = useState(false);
  const { loads, onLoad, whenFresh } = useFreshPage(frame);
  const page = pageOf(kind, id);
  const anchor = anchorOf(kind, id, session, session.focus);
  const showsCard = isCard && kind === 'roles';
  useEffect(() => {
    const seen = frame.current?.contentDocument;
    if (!seen) return;
    asPrinted(seen, showsCard);
    pointAt(seen, anchor, session.focus.length > 0);
  }, [loads, showsCard, anchor]);
  return (
    <aside class="preview" aria-label={words.preview}>
      <div class="preview-tools">
        {kind === 'roles' && (
          <fieldset class="toggle">
            <legend class="visually-hidden">{words.preview}</legend>
            {[false, true].map((card) => (
              <label key={String(card)}>
                <input
                  type="radio"
                  name="preview"
                  checked={isCard === card}
                  onChange={() => setIsCard(card)}
                />
                <span>{card ? words.card : words.page}</span>
              </label>
            ))}
          </fieldset>
        )}
        <span class="grows-between" />
        {kind === 'roles' && (
          <button
            type="button"
            class="main"
            onClick={() =>
              void session
                .flush()
                .then(whenFresh)
                .then(() => printed(frame.current, showsCard))
            }
          >
            {words.printCard}
          </button>
        )}
        <a
          class="button quiet"
          href={page}
          target="_blank"
          rel="noreferrer"
          title={words.openPage}
          aria-label={words.openPage}
        >
          ↗
        </a>
        <button
          type="button"
          class="quiet"
          onClick={onHide}
          title={words.hidePreview}
          aria-label={words.hidePreview}
        >
          ✕
        </button>
      </div>
      <div class="preview-frame">
        <iframe key={page} ref={frame} title={words.preview} src={page} onLoad={onLoad} />
      </div>
    </aside>
  );
}

/** Opens the browser's print view of the page in a frame, which may be shown as it is printed. */
function printed(frame: HTMLIFrameElement | null, showsCard: boolean): void {
  const seen = frame?.contentWindow;
  if (!seen) return;
  asPrinted(seen.document, false);
  seen.focus();
  seen.print();
  asPrinted(seen.document, showsCard);
}
