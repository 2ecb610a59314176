import { quizTextsFor } from '../i18n/script-texts.ts';
import { setUpChecklists } from './checklists.ts';
import { setUpQuizzes } from './quiz.ts';

setUpChecklists(document);
setUpQuizzes(document, quizTextsFor(document.documentElement.lang));
