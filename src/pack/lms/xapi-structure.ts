import { type XmlElement, xml, xmlDocument } from '../../model/xml.ts';
import { launchFile } from './launch-page.ts';
import type { PackedCourse, PackedDeck } from './packed-course.ts';

/** IRIs of a course and its decks; the publisher's own addresses are not known to a package that lies anywhere. */
const idOf = (...parts: string[]) => `urn:lectern:${parts.map(encodeURIComponent).join(':')}`;

/** `cmi5.xml`: the course structure of cmi5 (13.2), one assignable unit a deck. */
export function cmi5Structure(course: PackedCourse): string {
  const words = (name: string, text: string) =>
    xml(name, {}, [xml('langstring', { lang: course.language }, text)]);
  return xmlDocument(
    xml('courseStructure', { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' }, [
      xml('course', { id: idOf(course.id) }, [
        words('title', course.title),
        words('description', course.summary || course.title),
      ]),
      ...course.decks.map((deck) =>
        xml(
          'au',
          {
            id: idOf(course.id, deck.deck),
            moveOn: moveOnOf(deck),
            masteryScore: deck.pass === undefined ? undefined : String(deck.pass / 100),
            launchMethod: 'AnyWindow',
          },
          [
            words('title', deck.title),
            words('description', deck.summary || deck.title),
            xml('url', {}, encodeURI(launchFile(deck.deck))),
          ],
        ),
      ),
    ]),
  );
}

/** What satisfies a unit; what the rule of the course does not name is satisfied from the beginning. */
function moveOnOf({ read, pass }: PackedDeck): string {
  if (pass === undefined) return read ? 'Completed' : 'NotApplicable';
  return read ? 'CompletedAndPassed' : 'Passed';
}

/** `tincan.xml`: the activities of a package that a system launches with plain xAPI (Rustici, Tin Can launch). */
export function tincanActivities(course: PackedCourse): string {
  const activity = (
    id: string,
    type: string,
    about: { title: string; summary: string },
    launch: string,
  ): XmlElement =>
    xml('activity', { id, type: `http://adlnet.gov/expapi/activities/${type}` }, [
      xml('name', { lang: course.language }, about.title),
      xml('description', { lang: course.language }, about.summary || about.title),
      xml('launch', { lang: course.language }, launch),
    ]);
  const [first] = course.decks;
  return xmlDocument(
    xml('tincan', { xmlns: 'http://projecttincan.com/tincan.xsd' }, [
      xml('activities', {}, [
        activity(idOf(course.id), 'course', course, first ? launchFile(first.deck) : 'index.html'),
        ...course.decks.map((deck) =>
          activity(idOf(course.id, deck.deck), 'module', deck, launchFile(deck.deck)),
        ),
      ]),
    ]),
  );
}
