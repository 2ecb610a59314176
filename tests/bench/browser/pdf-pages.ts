/** How many pages a PDF has, and how many of them hold no text. */
export async function countPages(bytes: Uint8Array): Promise<{ pages: number; empty: number }> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await loading.promise;
  let empty = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    if (!items.some((item) => 'str' in item && item.str.trim() !== '')) empty++;
  }
  await loading.destroy();
  return { pages: pdf.numPages, empty };
}
