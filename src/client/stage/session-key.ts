/**
 * The key under which a lesson's drawings, hands and timer are kept.
 * @param deck the presentation's address
 */
export const sessionKey = (deck: string): string => `lectern:session:${deck}`;

/** Whether this window has begun a lesson of the deck before it was reloaded. */
export function resumesSession(deck: string): boolean {
  try {
    return sessionStorage.getItem(sessionKey(deck)) !== null;
  } catch {
    return false;
  }
}
