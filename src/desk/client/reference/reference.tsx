import { useEffect, useState } from 'preact/hooks';
import type { JsonSchema } from '../../../content/reference/json-schemas.ts';
import type { Listing } from '../../reference/listing.ts';
import {
  isFolderKind,
  pathOf,
  REFERENCE_KINDS,
  type ReferenceKind,
} from '../../reference/reference-kinds.ts';
import type { DeskPlace } from '../place.ts';
import { takeBack } from '../take-back.ts';
import { texts } from '../texts.ts';
import { EntryActs } from './entry-acts.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryList } from './entry-list.tsx';
import { FormContext, titleOf } from './form-context.ts';
import { NewEntry } from './new-entry.tsx';
import { Preview } from './preview.tsx';
import { useListing, useSchemas, useSession } from './sessions.ts';

const HIDDEN = 'lectern-desk-preview-hidden';

/** Roles, procedures, phrases, glossary, courses and site settings: a list, a form, and the page beside it. */
export function Reference({ rest }: { rest: DeskPlace['rest'] }) {
  const [first, id = ''] = rest;
  const kind = REFERENCE_KINDS.find((each) => each === first) ?? 'roles';
  const schemas = useSchemas();
  const { listing, refresh } = useListing();
  const [search, setSearch] = useState('');
  const [isNew, setIsNew] = useState(false);
  const [removed, setRemoved] = useState<string | undefined>();
  useEffect(() => setSearch(''), [kind]);
  if (schemas === undefined || listing === undefined) return <p role="status">{texts.reference.loading}</p>;
  const isThere = !isFolderKind(kind) || listing.kinds[kind].some((item) => item.id === id);
  const shownId = isThere || !isFolderKind(kind) ? id : '';
  return (
    <div class="reference">
      <EntryList
        kind={kind}
        id={shownId}
        listing={listing}
        search={search}
        onSearch={setSearch}
        onNew={() => setIsNew(true)}
        onMoved={refresh}
      />
      {isFolderKind(kind) && shownId === '' ? (
        <p class="reference-empty soft">{texts.reference.chooseOne}</p>
      ) : (
        <Opened
          key={pathOf(kind, shownId)}
          kind={kind}
          id={shownId}
          schema={schemas[kind]}
          listing={listing}
          search={search}
          onRemoved={setRemoved}
        />
      )}
      {removed !== undefined && (
        <div class="bar removed" role="status">
          <span>{removed}</span>{' '}
          <button
            type="button"
            onClick={() => {
              setRemoved(undefined);
              void takeBack(removed);
            }}
          >
            {texts.reference.takeBack}
          </button>
        </div>
      )}
      {isNew && isFolderKind(kind) && (
        <NewEntry kind={kind} listing={listing} onClose={() => setIsNew(false)} />
      )}
    </div>
  );
}

interface OpenedProps {
  kind: ReferenceKind;
  id: string;
  schema: JsonSchema;
  listing: Listing;
  search: string;
  onRemoved(label: string): void;
}

/** The form of an entry and its preview. */
function Opened({ kind, id, schema, listing, search, onRemoved }: OpenedProps) {
  const session = useSession(pathOf(kind, id), schema);
  const words = texts.reference;
  const [isHidden, setIsHidden] = useState(localStorage.getItem(HIDDEN) === 'yes');
  const hide = (hides: boolean) => {
    setIsHidden(hides);
    localStorage.setItem(HIDDEN, hides ? 'yes' : 'no');
  };
  useEffect(() => {
    if (kind !== 'glossary' || id === '' || !session.isLoaded || !Array.isArray(session.value)) return;
    const index = session.value.findIndex((term) => (term as { id?: unknown } | null)?.id === id);
    const row = document.getElementById(`row-glossary-${index}`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('textarea, input')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }, [kind, id, session.isLoaded]);
  const form = { session, kind, id, listing, onRemoved };
  const title = titleOf(form);
  return (
    <FormContext.Provider value={form}>
      <div class={`reference-form form-${kind}`}>
        <header class="form-head">
          <h2>{title}</h2>
          <State session={session} />
          {isFolderKind(kind) && (
            <EntryActs kind={kind} id={id} title={title} listing={listing} onRemoved={onRemoved} />
          )}
          {isHidden && (
            <button type="button" class="small" onClick={() => hide(false)}>
              {words.showPreview}
            </button>
          )}
        </header>
        {session.conflict !== undefined && (
          <div class="bar wrong" role="alert">
            <span>{words.theirs}</span>{' '}
            <button type="button" onClick={() => session.takeTheirs()}>
              {texts.shell.loadTheirs}
            </button>{' '}
            <button type="button" onClick={() => session.writeOurs()}>
              {texts.shell.writeOurs}
            </button>
          </div>
        )}
        <EntryForm schema={schema} filter={kind === 'glossary' ? search.trim() : ''} />
      </div>
      {!isHidden && <Preview kind={kind} id={id} session={session} onHide={() => hide(true)} />}
    </FormContext.Provider>
  );
}

/** Whether what was typed stands in the file. */
function State({ session }: { session: ReturnType<typeof useSession> }) {
  const { state } = session;
  const refused = session.held.unsaved().filter((field) => field.refused.length > 0).length;
  const said =
    state === 'saved'
      ? texts.shell.saved
      : state === 'saving'
        ? texts.shell.saving
        : refused > 0
          ? texts.reference.notSavedYet(refused)
          : texts.shell.notSaved;
  return (
    <span class={`save-state state-${state}`} role="status">
      {said}
    </span>
  );
}
