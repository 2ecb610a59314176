/** A package that only some commands need is not installed; the message says which to install. */
export class MissingPackage extends Error {
  readonly #texts: { en: string; zh: string };

  constructor(packages: string, purpose: { en: string; zh: string }) {
    const en = `${purpose.en} needs a package that is not installed: npm install ${packages}`;
    const zh = `${purpose.zh}需要另外安装：npm install ${packages}`;
    super(`${en}\n${zh}`);
    this.#texts = { en, zh };
  }

  /** What it says in a language (BCP 47). */
  in(language: string): string {
    return language.startsWith('zh') ? this.#texts.zh : this.#texts.en;
  }
}

/**
 * A package that a site without that command does without: the importer's PDF reader, the exporters, the browser's driver.
 * @param loading what `import()` gives
 * @param packages what to install
 * @param purpose what it is for, in English and Chinese
 * @throws MissingPackage
 */
export async function optionalPackage<Module>(
  loading: Promise<Module>,
  packages: string,
  purpose: { en: string; zh: string },
): Promise<Module> {
  try {
    return await loading;
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new MissingPackage(packages, purpose);
  }
}
