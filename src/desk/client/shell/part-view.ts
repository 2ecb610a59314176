import type { ComponentType } from 'preact';
import type { DeskPlace } from '../place.ts';

/** What a part is given: where in it somebody is. */
export type PartView = ComponentType<{ rest: DeskPlace['rest'] }>;
