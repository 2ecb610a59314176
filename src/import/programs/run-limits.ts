import { ZipArchive } from '../zip-archive.ts';

/** What one run of a program may use up. */
export interface RunLimits {
  /** Time of computing. It ends a run that goes in circles, and a busy machine does not use it up. */
  cpuSeconds: number;
  /** Memory that it may reserve; LibreOffice uses about half of what it reserves. */
  megabytes?: number;
  /** How long it may wait without computing, for something that never comes. */
  idleMilliseconds: number;
}

/** A sound file takes less, whatever its size. */
const LONGEST_CPU_SECONDS = 180;
const START_CPU_SECONDS = 5;
const IDLE_MILLISECONDS = 60_000;

/** Limits for a run over `files`: 100 dense slides of .odp, half a megabyte of XML, take 6 s on one core of 2020. */
export async function limitsFor(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<RunLimits & { megabytes: number }> {
  const sizes = await Promise.all([...files.values()].map(inflatedSize));
  const megabytes = sizes.map((size) => size / 2 ** 20);
  const seconds = megabytes.map((size) => Math.min(LONGEST_CPU_SECONDS, 2 + 8 * size));
  return {
    cpuSeconds: Math.ceil(START_CPU_SECONDS + sumOf(seconds)),
    megabytes: Math.ceil(1024 + 8 * sumOf(megabytes)),
    idleMilliseconds: IDLE_MILLISECONDS,
  };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

/** What LibreOffice has to read of a file: of an archive what its directory says is inside. */
async function inflatedSize(bytes: Uint8Array): Promise<number> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const archive = isZip ? await ZipArchive.open(bytes).catch(() => undefined) : undefined;
  return archive?.inflatedSize ?? bytes.length;
}

/** The command line that runs a program under the limits that the system itself can hold; on Windows it holds none. */
export function limitedCommand(
  program: string,
  args: readonly string[],
  { cpuSeconds, megabytes }: RunLimits,
): [string, ...string[]] {
  if (process.platform === 'win32') return [program, ...args];
  // POSIX knows no other way to give limits to a program than a shell that takes its place.
  const memory = megabytes === undefined ? '' : `ulimit -d ${megabytes * 1024}; `;
  const script = `ulimit -t ${cpuSeconds}; ${memory}exec "$0" "$@"`;
  return ['/bin/sh', '-c', script, program, ...args];
}
