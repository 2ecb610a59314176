import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a document from anywhere may not do: run macros, load active content, or fetch what it links to. A proxy where
 * nothing listens (port 9, discard) stops what the switches leave open.
 */
const SETTINGS: [path: string, property: string, value: string][] = [
  ['org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['org.openoffice.Office.Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['org.openoffice.Inet/Settings', 'ooInetProxyType', '1'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPProxyPort', '9'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'],
  ['org.openoffice.Inet/Settings', 'ooInetHTTPSProxyPort', '9'],
  ['org.openoffice.Inet/Settings', 'ooInetNoProxy', ''],
];

/** Writes a LibreOffice profile (`UserInstallation`) that keeps documents off the network and from running code. */
export async function writeProfile(folder: string): Promise<void> {
  const items = SETTINGS.map(
    ([path, property, value]) =>
      `<item oor:path="/${path}"><prop oor:name="${property}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  await mkdir(join(folder, 'user'), { recursive: true });
  await writeFile(
    join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join('')}</oor:items>\n`,
  );
}
