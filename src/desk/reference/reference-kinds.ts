/** What is edited as forms; decks have an editor of their own. */
export const REFERENCE_KINDS = ['roles', 'procedures', 'phrases', 'glossary', 'courses', 'site'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** The kinds of which each entry is a file. */
export type FolderKind = Exclude<ReferenceKind, 'glossary' | 'site'>;
export const FOLDER_KINDS = [
  'roles',
  'procedures',
  'phrases',
  'courses',
] as const satisfies readonly FolderKind[];

const ENDINGS: Readonly<Record<FolderKind, string>> = {
  roles: 'mdx',
  procedures: 'mdx',
  phrases: 'yaml',
  courses: 'yaml',
};

export const isFolderKind = (kind: string): kind is FolderKind =>
  (FOLDER_KINDS as readonly string[]).includes(kind);

/** Where an entry lies, relative to the content folder. */
export const pathOf = (kind: ReferenceKind, id: string): string =>
  isFolderKind(kind) ? `${kind}/${id}.${ENDINGS[kind]}` : `${kind}.yaml`;

/** Lists of ids: where they stand, and of what they are. The place of an item of a list is `*`. */
export const REFERENCES: Readonly<Record<ReferenceKind, Readonly<Record<string, ReferencedKind>>>> = {
  roles: { procedures: 'procedures', phrases: 'phrases', terms: 'terms' },
  procedures: { roles: 'roles' },
  phrases: {},
  glossary: {},
  courses: {
    decks: 'decks',
    roles: 'roles',
    procedures: 'procedures',
    phrases: 'phrases',
    'completion.read': 'decks',
    'completion.quiz.decks': 'decks',
  },
  site: {},
};

/** What lists of ids name. */
export type ReferencedKind = 'roles' | 'procedures' | 'phrases' | 'decks' | 'terms';

/** Lists that name each other: a role its procedures, a procedure its roles. */
export const MUTUAL: Readonly<Partial<Record<ReferenceKind, { field: string; back: string }>>> = {
  roles: { field: 'procedures', back: 'roles' },
  procedures: { field: 'roles', back: 'procedures' },
};
