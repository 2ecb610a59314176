import { goToOwnSlash } from './own-slash.ts';

goToOwnSlash();
