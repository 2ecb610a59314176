import { ZipArchive } from '../zip-archive.ts';

/** What one run of LibreOffice may use up. */
export interface RunLimits {
  /** Time of computing. It ends a run that goes in circles, and a busy machine does not use it up. */
  cpuSeconds: number;
  /** Memory that it may reserve; it uses about half of what it reserves. */
  megabytes: number;
  /** Time by the clock, for a run that waits for something that never comes. */
  wallMilliseconds: number;
}

const LONGEST_CPU_SECONDS = 180;

/** Limits for a run over `files`: 100 dense slides of .odp, half a megabyte of XML, take 6 s on one core of 2020. */
export async function limitsFor(files: ReadonlyMap<string, Uint8Array>): Promise<RunLimits> {
  const sizes = await Promise.all([...files.values()].map(inflatedSize));
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20;
  return {
    cpuSeconds: Math.ceil(Math.min(LONGEST_CPU_SECONDS, 5 + 2 * files.size + 8 * megabytes)),
    megabytes: Math.ceil(1024 + 8 * megabytes),
    wallMilliseconds: 60_000 + 10_000 * Math.ceil(megabytes),
  };
}

/** What LibreOffice has to read of a file: of an archive what its directory says is inside. */
async function inflatedSize(bytes: Uint8Array): Promise<number> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const archive = isZip ? await ZipArchive.open(bytes).catch(() => undefined) : undefined;
  return archive?.inflatedSize ?? bytes.length;
}

/** The command line that runs a program under the limits that the system itself can hold; on Windows it holds none. */
export function limitedCommand(
  program: string,
  args: string[],
  { cpuSeconds, megabytes }: RunLimits,
): [string, ...string[]] {
  if (process.platform === 'win32') return [program, ...args];
  // POSIX knows no other way to give limits to a program than a shell that takes its place.
  const script = `ulimit -t ${cpuSeconds}; ulimit -d ${megabytes * 1024}; exec "$0" "$@"`;
  return ['/bin/sh', '-c', script, program, ...args];
}
