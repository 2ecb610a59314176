import { CANTONESE } from './cantonese.ts';
import { ENGLISH } from './english.ts';
import { FEELINGS } from './feelings.ts';
import { HOUSE } from './house.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';
import { SPEAKING } from './speaking.ts';
import { TAIWAN } from './taiwan.ts';
import { TELEPHONE } from './telephone.ts';
import { WORK } from './work.ts';

/**
 * Everyday speech of people who serve customers. `a b` mean the same; with `a b > c d` who says
 * one of the left also looks for those on the right, but not the other way round. What is
 * peculiar to a site belongs into the aliases of its glossary.
 */
export const EVERYDAY_WORDS: readonly string[] = [
  ...FEELINGS,
  ...PEOPLE,
  ...SPEAKING,
  ...TELEPHONE,
  ...HOUSE,
  ...MONEY,
  ...WORK,
  ...CANTONESE,
  ...TAIWAN,
  ...ENGLISH,
];
