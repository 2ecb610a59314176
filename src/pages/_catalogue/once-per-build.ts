/**
 * A finder that searches once while the site is built, when content does not change, and each
 * time in the development server. Every page asks for lists, so each search would cost all pages.
 */
export function oncePerBuild<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return find();
    found ??= find();
    return found;
  };
}
