/** A page of the original as people see it. */
export interface OriginalPage {
  /** 1-based. */
  number: number;
  /** JPEG. */
  picture: Uint8Array;
  /** Its text, piece by piece as it is drawn; a piece never spans two lines. */
  texts: string[];
}

/** The letters and digits of a text, for comparing texts that were set differently. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
