import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makePortable } from './make-portable.ts';

it('the page for what is missing carries the logo in itself, whatever its format', () => {
  const dist = mkdtempSync(join(tmpdir(), 'lectern-portable-'));
  try {
    writeFileSync(join(dist, 'logo.png'), 'png');
    writeFileSync(
      join(dist, '404.html'),
      '<html><head></head><body><img src="/logo.png" alt=""></body></html>',
    );
    makePortable(dist, { passes: [], hasNotesApart: () => false });
    const page = readFileSync(join(dist, '404.html'), 'utf8');
    expect(page).toContain(`<img src="data:image/png;base64,${Buffer.from('png').toString('base64')}"`);
  } finally {
    rmSync(dist, { recursive: true });
  }
});
