/**
 * Names of fields that are, or were, called otherwise → what they are called now. Who renames a field adds a line, and a
 * line to CHANGELOG.md; `lectern check --fix` then rewrites the sites of others.
 */
const RENAMED: Readonly<Record<string, string>> = {
  // As Americans write them.
  color: 'colour',
  organization: 'organisation',
};

/** What a field is called now; undefined for a name that no field ever had. */
export function renamedField(name: string): string | undefined {
  return Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined;
}
