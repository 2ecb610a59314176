import { learningTexts } from '../../i18n/script-texts.ts';
import { type Certificate, checkNumber, isCheckNumber } from '../../learning/check-number.ts';
import { courseState, type LearningCourse, withCompleted } from '../../learning/completion.ts';
import { currentProgress, withProgress } from '../../learning/learners.ts';
import { localDay } from '../local-day.ts';
import { learnerChoice } from './learner-choice.ts';
import { savedLearners, saveLearners } from './saved-learners.ts';

const words = learningTexts;
const area = document.querySelector<HTMLElement>('[data-certificate]');

if (area) {
  const course: LearningCourse = JSON.parse(area.dataset.certificate ?? '');
  const site = area.dataset.site ?? '';
  const sheet = area.querySelector<HTMLElement>('.certificate');
  const status = area.querySelector<HTMLElement>('[data-certificate-status]');
  const write = (name: string, text: string) => {
    const place = sheet?.querySelector(`[data-${name}]`);
    if (place) place.textContent = text;
  };

  const show = () => {
    const learners = savedLearners();
    const progress = withCompleted(currentProgress(learners), course);
    saveLearners(withProgress(learners, progress));
    const completed = progress.completed[course.id];
    const name = learners.current;
    if (sheet) sheet.hidden = completed === undefined || name === '';
    if (status) {
      const { share } = courseState(course, progress);
      status.textContent = completed
        ? name === ''
          ? words.certificateName
          : ''
        : words.certificateLeft(Math.floor(share * 100));
      status.hidden = status.textContent === '';
    }
    if (!completed) return;
    const date = localDay(completed.at);
    const { score } = completed;
    write('name', name);
    write('date', date);
    write('score', score === undefined ? '' : words.points(String(score)));
    write('number', checkNumber({ site, course: course.id, name, date, score }));
  };

  area.querySelector('[data-learner]')?.append(learnerChoice(words, show));
  show();

  const form = document.querySelector<HTMLFormElement>('[data-verify]');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const text = (field: string) => String(given.get(field) ?? '').trim();
    const score = text('score') === '' ? undefined : Number(text('score'));
    const certificate: Certificate = {
      site,
      course: course.id,
      name: text('name'),
      date: text('date'),
      score,
    };
    const result = form.querySelector('[role=status]');
    if (result) {
      result.textContent = isCheckNumber(text('number'), certificate) ? words.verified : words.notVerified;
    }
  });
}
