/** What is wrong with a command line, as Node says it (util.parseArgs), without its advice about file names. */
export function argumentError(error: unknown): string {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. To specify');
  return `${reason.replace(/\.$/, '')}.`;
}
