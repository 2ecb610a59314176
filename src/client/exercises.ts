import { quizTexts } from '../i18n/script-texts.ts';
import { setUpChecklists } from './checklists.ts';
import { setUpQuizzes } from './quiz.ts';

const texts = quizTexts;
setUpChecklists(document, texts);
setUpQuizzes(document, texts);
