import { getCollection } from 'astro:content';
import { courseColour } from '../model/course-colour.ts';
import type { Theme } from '../model/themes.ts';
import { site } from './texts.ts';

/** What makes the decks of a course siblings. */
export interface CourseLook {
  /** `#rrggbb`, dark enough for white words. */
  colour: string;
  /** The family of its patterns. */
  family: number;
  /** How its slides look on the stage. */
  theme: Theme;
}

let looks: Promise<ReadonlyMap<string, CourseLook>> | undefined;

/** The looks of all courses, by the id of the course and by those of its decks, which are ids of other things. */
async function findLooks(): Promise<ReadonlyMap<string, CourseLook>> {
  const courses = (await getCollection('courses')).sort(
    (a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1),
  );
  return new Map(
    courses.flatMap(({ id, data }, position) => {
      const colour = courseColour(data.colour, position, site.colour);
      const look = { colour, family: position, theme: data.theme ?? site.theme ?? 'house' };
      return [[`course ${id}`, look] as const, ...data.decks.map((deck) => [`deck ${deck}`, look] as const)];
    }),
  );
}

async function lookOf(key: string): Promise<CourseLook> {
  // While developing the courses may be others the next time.
  if (looks === undefined || import.meta.env.DEV) looks = findLooks();
  return (await looks).get(key) ?? { colour: site.colour, family: 0, theme: site.theme ?? 'house' };
}

/** The look of a course. */
export const lookOfCourse = (id: string): Promise<CourseLook> => lookOf(`course ${id}`);

/** The look of the course that a deck belongs to; the site's without one. */
export const lookOfDeck = (id: string): Promise<CourseLook> => lookOf(`deck ${id}`);
