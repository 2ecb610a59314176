import { useMemo } from 'preact/hooks';
import type { ListedItem, Listing } from '../../reference/listing.ts';
import {
  isFolderKind,
  pathOf,
  REFERENCE_KINDS,
  type ReferenceKind,
} from '../../reference/reference-kinds.ts';
import { hashOf } from '../place.ts';
import { texts } from '../texts.ts';
import { useSite } from '../use-site.ts';
import { reorderEntries } from './order-entries.ts';
import { useReorder } from './use-reorder.ts';

interface EntryListProps {
  kind: ReferenceKind;
  id: string;
  listing: Listing;
  search: string;
  onSearch(search: string): void;
  onNew(): void;
  /** Resolves when the list shows what was moved in it. */
  onMoved(): Promise<void>;
}

/** What can be edited: a tab for each kind, and its entries in their order. */
export function EntryList({ kind, id, listing, search, onSearch, onNew, onMoved }: EntryListProps) {
  const words = texts.reference;
  return (
    <nav class="entries" aria-label={texts.shell.parts.reference}>
      <ul class="kinds">
        {REFERENCE_KINDS.map((each) => (
          <li key={each}>
            <a href={hashOf('reference', each)} {...(each === kind && { 'aria-current': 'page' })}>
              {words.kinds[each]}
            </a>
          </li>
        ))}
      </ul>
      {kind !== 'site' && (
        <div class="entries-tools">
          <input
            type="search"
            value={search}
            placeholder={words.searchIn(words.kinds[kind])}
            aria-label={words.searchIn(words.kinds[kind])}
            onInput={({ currentTarget }) => onSearch(currentTarget.value)}
          />
          {isFolderKind(kind) && (
            <button type="button" onClick={onNew}>
              ＋ {words.new(words.one[kind])}
            </button>
          )}
        </div>
      )}
      {isFolderKind(kind) && (
        <Entries
          kind={kind}
          id={id}
          items={listing.kinds[kind]}
          search={search.trim().toLowerCase()}
          onMoved={onMoved}
        />
      )}
      {kind === 'glossary' && <Terms listing={listing} id={id} search={search.trim().toLowerCase()} />}
    </nav>
  );
}

interface EntriesProps {
  kind: Exclude<ReferenceKind, 'glossary' | 'site'>;
  id: string;
  items: readonly ListedItem[];
  search: string;
  onMoved(): Promise<void>;
}

function Entries({ kind, id, items, search, onMoved }: EntriesProps) {
  const words = texts.reference;
  const site = useSite();
  const wrong = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { place, severity } of site?.messages ?? [])
      if (severity === 'error') counts.set(place.file, (counts.get(place.file) ?? 0) + 1);
    return counts;
  }, [site]);
  const movable = useReorder(items.length, async (from, to) => {
    const isMoved = await reorderEntries(kind, items, from, to);
    if (isMoved) await onMoved();
    return isMoved;
  });
  const isShown = ({ id: own, title, detail, text }: ListedItem) =>
    search === '' || `${own}\n${title}\n${detail}\n${text}`.toLowerCase().includes(search);
  const isNothing = !items.some(isShown);
  return (
    <>
      <ol class="entry-list" aria-label={words.kinds[kind]}>
        {items.map((item, index) => {
          const faults = wrong.get(`${site?.folder}/${pathOf(kind, item.id)}`) ?? 0;
          const { onKeyDown, ...drag } = movable(index);
          return (
            <li key={item.id} hidden={!isShown(item)} {...drag} onKeyDown={onKeyDown}>
              <a
                class="handle"
                href={hashOf('reference', kind, item.id)}
                draggable={false}
                {...(item.id === id && { 'aria-current': 'true' })}
                title={words.drag(item.title)}
              >
                <span class="entry-title">{item.title}</span>
                {item.detail !== '' && <span class="entry-detail">{item.detail}</span>}
                {faults > 0 && <span class="count">{words.wrongCount(faults)}</span>}
              </a>
            </li>
          );
        })}
      </ol>
      {isNothing && <p class="soft">{words.nothingFound}</p>}
    </>
  );
}

/** Terms stand in one table; the list leads to their rows. */
function Terms({ listing, id, search }: { listing: Listing; id: string; search: string }) {
  const found = listing.choices.terms.filter(
    (term) => search === '' || `${term.id}\n${term.title}`.toLowerCase().includes(search),
  );
  return (
    <ol class="entry-list" aria-label={texts.reference.kinds.glossary}>
      {found.map((term) => (
        <li key={term.id}>
          <a
            href={hashOf('reference', 'glossary', term.id)}
            {...(term.id === id && { 'aria-current': 'true' })}
          >
            <span class="entry-title">{term.title}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
