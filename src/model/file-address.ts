/**
 * What a file may be called that an address in a document names: as it is written, or with its signs decoded
 * (`a%20b.png`). Names may have a percent sign of their own (`100%.png`), so that both are tried in this order.
 */
export function fileNamesOf(address: string): string[] {
  if (!address.includes('%')) return [address];
  try {
    return [address, decodeURI(address)];
  } catch {
    return [address];
  }
}
