/** What a process is told that builds or serves a site in a further language: its folder in `content/`. */
const VARIABLE = 'LECTERN_LANGUAGE';

/** The folder of the language that this process builds or serves; empty for the main language. */
export const builtLanguage = (): string => process.env[VARIABLE] ?? '';

/** The environment of a process that builds or serves a language. */
export const environmentFor = (folder: string): NodeJS.ProcessEnv => ({ ...process.env, [VARIABLE]: folder });
