import { chosenTheme } from './chosen-theme.ts';
import { restoreContrast } from './contrast.ts';
import { goToOwnSlash } from './own-slash.ts';

goToOwnSlash();

// Runs before the first paint: neither the other theme nor the cover flashes by.
const { classList, dataset } = document.documentElement;
const theme = chosenTheme();
if (theme) dataset.theme = theme;
restoreContrast();
if (location.hash.length > 2) classList.add('deep-link');
