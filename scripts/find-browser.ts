import { findBrowser, installBrowser } from '../src/browser/find-browser.ts';
import { readCommandLine } from './command-line.ts';

const { values } = readCommandLine('node scripts/find-browser.ts [--install]', {
  install: { type: 'boolean', default: false },
});
const path = findBrowser() ?? (values.install ? installBrowser((line) => console.log(line)) : undefined);
if (path === undefined) {
  console.error(
    'No Chromium, Chrome or Edge was found, and the browser tests need one.\n' +
      'Install one (Debian/Ubuntu: sudo apt-get install chromium; macOS and Windows: Chrome or Edge),\n' +
      'or name it: CHROME_PATH=/path/to/chrome npm test',
  );
  process.exit(1);
}
console.log(`Browser for the tests: ${path}`);
