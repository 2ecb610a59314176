import type { Deck } from '../../model/deck.ts';
import type { Message } from '../../model/message.ts';
import { findRoles } from './find-roles.ts';

/** Says that a document describes jobs, which the site can hold as roles. */
export function rolesOffered(deck: Deck, file: string): Message[] {
  const names = findRoles(deck).roles.map(({ title }) => title);
  if (names.length === 0) return [];
  return [
    {
      severity: 'info',
      rule: 'roles-offered',
      place: { file },
      reason: `${names.length} job descriptions were found: ${names.join('、')}.`,
      hint: 'To have them as roles, whose duties the site numbers and finds, import the file with --as roles.',
    },
  ];
}
