import { chosenTheme } from './chosen-theme.ts';
import { markVisitFromTop } from './from-top.ts';
import { goToOwnSlash } from './own-slash.ts';

goToOwnSlash();
markVisitFromTop();

// Runs before the first paint, so that nobody sees the other theme flash by.
const theme = chosenTheme();
if (theme) document.documentElement.dataset.theme = theme;
