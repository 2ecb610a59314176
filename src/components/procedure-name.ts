import type { Procedure } from '../content/schemas/procedure.ts';
import { texts } from './texts.ts';

/** What a link to a procedure says: its title, and that there are no steps behind it where its source only names it. */
export function procedureName({ title, status }: Pick<Procedure, 'title' | 'status'>): string {
  return status === 'named' ? texts.procedure.onlyNamed(title) : title;
}
