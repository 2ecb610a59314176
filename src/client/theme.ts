import { chosenTheme } from './chosen-theme.ts';
import { goToOwnSlash } from './own-slash.ts';

goToOwnSlash();

// Runs before the first paint, so that nobody sees the other theme flash by.
const theme = chosenTheme();
if (theme) document.documentElement.dataset.theme = theme;
