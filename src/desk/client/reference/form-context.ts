import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Listing } from '../../reference/listing.ts';
import type { ReferenceKind } from '../../reference/reference-kinds.ts';
import type { YamlPath } from '../../reference/yaml-value.ts';
import { texts } from '../texts.ts';
import type { EntrySession } from './entry-session.ts';

/** What every field of a form knows. */
export interface Form {
  session: EntrySession;
  kind: ReferenceKind;
  /** Of the entry, empty where there is one file of its kind. */
  id: string;
  listing: Listing;
  /** Says that something was removed, with a way back. */
  onRemoved(label: string): void;
}

export const FormContext = createContext<Form | undefined>(undefined);

/** @throws Error outside of a form */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('A field stands in no form.');
  return form;
}

/** What the form is about, as people call it. */
export function titleOf({ session, kind, id }: Pick<Form, 'session' | 'kind' | 'id'>): string {
  const title = session.shown(['title']);
  return typeof title === 'string' ? title : id || texts.reference.kinds[kind];
}

/** The element of a field, for labels and focus. */
export const idOfField = (path: YamlPath): string => `field-${path.join('-').replace('$', '')}`;
