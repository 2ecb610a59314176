import { findBrowser, installBrowser } from '../src/browser/find-browser.ts';
import { exitCodeOf, readCommandLine } from '../src/command/command-line.ts';

process.exitCode = await exitCodeOf(async () => {
  const { values } = readCommandLine(process.argv.slice(2), 'node scripts/find-browser.ts [--install]', {
    install: { type: 'boolean', default: false },
  });
  const path = findBrowser() ?? (values.install ? installBrowser((line) => console.log(line)) : undefined);
  if (path === undefined)
    throw new Error(
      'No Chromium, Chrome or Edge was found, and the browser tests need one.\n' +
        'Install one (Debian/Ubuntu: sudo apt-get install chromium; macOS and Windows: Chrome or Edge),\n' +
        'or name it: CHROME_PATH=/path/to/chrome npm test',
    );
  console.log(`Browser for the tests: ${path}`);
  return 0;
});
