import { expect, test } from 'vitest';
import { isCommaSeparated } from './comma-separated.ts';
import { extractOf } from './extract.ts';

test('commas after full stops tell that commas part lines', () => {
  expect(isCommaSeparated(extractOf('先敲门。,后进门。,再致谢！,离开'))).toBe(true);
  expect(isCommaSeparated(extractOf('先敲门,后进门。再致谢,离开。'))).toBe(false);
});
