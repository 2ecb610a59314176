import { recordOf } from '../../../model/record-of.ts';
import type { KeyStore } from './browser-storage.ts';

/** What a learning management system hands over when it launches an activity. */
export interface XapiLaunch {
  /** Of the learning record store, with `/` at its end. */
  endpoint: string;
  /** The value of the Authorization header. */
  auth: string;
  /** The learner, as an xAPI agent. */
  actor: unknown;
  /** Id of the activity: an IRI. */
  activity: string;
  registration: string;
  isCmi5: boolean;
  /** Of the questions (BCP 47). */
  language: string;
  /** The share of right answers that is asked for, from 0 to 1, where the system says one. */
  mastery?: number | undefined;
  /** What every statement must carry (cmi5, 10). */
  context?: Readonly<Record<string, unknown>>;
}

/**
 * Reads the address of a launch: cmi5 (8.1, with a token that can be fetched once) or Tin Can; undefined where it is
 * none, or the token cannot be had.
 * @param session keeps the token for a reload
 */
export async function launchOf(
  address: string,
  ask: typeof fetch,
  session: KeyStore,
): Promise<XapiLaunch | undefined> {
  const given = new URL(address).searchParams;
  const endpoint = given.get('endpoint');
  if (!endpoint) return undefined;
  const token = given.get('fetch');
  try {
    const auth = token ? `Basic ${await tokenOf(token, ask, session)}` : (given.get('auth') ?? '');
    return {
      endpoint: endpoint.replace(/\/?$/, '/'),
      auth,
      actor: JSON.parse(given.get('actor') ?? '{}'),
      activity: given.get('activityId') ?? given.get('activity_id') ?? '',
      registration: given.get('registration') ?? '',
      isCmi5: token !== null,
      language: 'zh-CN',
    };
  } catch {
    return undefined;
  }
}

/** An activity within another: its id with the part behind it. */
export function activityIn(activity: string, part: string): string {
  return `${activity.replace(/[#/]?$/, '')}/${encodeURIComponent(part)}`;
}

async function tokenOf(address: string, ask: typeof fetch, session: KeyStore): Promise<string> {
  const key = `lectern:sco-token:${address}`;
  const kept = session.getItem(key);
  if (kept) return kept;
  const answer = await ask(address, { method: 'POST' });
  const token = recordOf(await answer.json())['auth-token'];
  if (typeof token !== 'string') throw new Error('The system gives no token.');
  session.setItem(key, token);
  return token;
}
