import type { PolicyEdit } from './content-policy.ts';
import { type BuiltPage, withEdits } from './page-edit.ts';
import { applyEdits, type Edit } from './page-elements.ts';
import { type FileOfAddress, relativeUrls, type SiteAddress } from './relative-urls.ts';
import { splitNotes } from './split-notes.ts';

/** A page of the site after all passes. */
export interface FinishedPage {
  html: string;
  /** The script beside it that has its notes, where they go into one. */
  notes?: { file: string; script: string } | undefined;
  /** Its content policy. */
  policy: string;
  /** Every address of the site in it, each once. */
  addresses: SiteAddress[];
}

/** What a page is finished with. */
export interface FinishOptions {
  /** What other passes change in it. */
  edits: readonly Edit[];
  /** Finds the file of an address (`siteAddresses`). */
  fileOf: FileOfAddress;
  /** Whether its notes go into a script beside it. */
  hasNotesApart: boolean;
  /** Finds its policy (`policyEdits`). */
  policyEdit: PolicyEdit;
}

/** Makes the addresses of a page relative, takes its notes out, and gives it its policy. */
export function finishPage(
  page: BuiltPage,
  { edits, fileOf, hasNotesApart, policyEdit }: FinishOptions,
): FinishedPage {
  const urls = relativeUrls(page, fileOf, edits);
  const changed = [...edits, ...urls.edits];
  const apart = hasNotesApart ? splitNotes(page, changed) : undefined;
  const all = apart ? withEdits(apart.edits, changed) : changed;
  const { policy, edits: meta } = policyEdit(page, all);
  return {
    html: applyEdits(page.html, [...all, ...meta]),
    notes: apart && { file: apart.file, script: apart.script },
    policy,
    addresses: urls.addresses,
  };
}
