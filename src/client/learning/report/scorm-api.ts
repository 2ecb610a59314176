/** The functions of a SCORM API, by their names in the standard. */
type Api = Record<string, (...values: string[]) => unknown>;

/** How many windows are looked through; the same number as in ADL's examples. */
const MOST_PARENTS = 500;

/**
 * Finds the API of a learning management system: among the windows around this one, then around the one that opened it
 * (SCORM 1.2 RTE, 3.3.6; SCORM 2004 4th ed. RTE, 3.3.1).
 */
function findApi(name: string, own: Window): Api | undefined {
  const around = (start: Window): Api | undefined => {
    let at = start;
    for (let step = 0; step < MOST_PARENTS; step++) {
      const found = (at as unknown as Record<string, Api | undefined>)[name];
      if (found) return found;
      if (!at.parent || at.parent === at) return undefined;
      at = at.parent;
    }
    return undefined;
  };
  for (const start of [own, own.opener as Window | null | undefined]) {
    try {
      const found = start && around(start);
      if (found) return found;
    } catch {
      // Windows of other origins do not let themselves be looked into.
    }
  }
  return undefined;
}

/** Calls of a SCORM API that never throw. */
export interface ScormCalls {
  /** Whether the function said `true`. */
  does(name: string, ...values: string[]): boolean;
  /** What it gave; '' where it failed. */
  gives(name: string, ...values: string[]): string;
}

/** The API of a standard, `API` or `API_1484_11`; undefined where there is none yet. */
export function scormCalls(name: string, own: Window = window): ScormCalls | undefined {
  const api = findApi(name, own);
  if (!api) return undefined;
  const gives = (call: string, ...values: string[]) => {
    try {
      const given = api[call]?.(...values);
      return given === undefined || given === null ? '' : String(given);
    } catch {
      return '';
    }
  };
  return { gives, does: (call, ...values) => gives(call, ...values) === 'true' };
}
