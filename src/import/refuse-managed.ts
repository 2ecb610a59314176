import { UnreadableFile } from './unreadable-file.ts';

interface Lock {
  /** What people know it as. */
  name: string;
  /** Its mark at the beginning of the file, as Latin-1. */
  mark?: RegExp;
  /** A storage or stream of a compound file ([MS-CFB]) that only it has. */
  stream?: string;
}

/**
 * Programs that companies lock documents with. Their files have the old name and are readable only on the company's own
 * computers; the marks of others stand at the beginning of their files, those of Microsoft are in [MS-OFFCRYPTO], §2.2.
 */
const LOCKS: Lock[] = [
  { name: 'Microsoft 的权限管理（IRM、敏感度标签）', stream: '\tDRMEncryptedDataSpace' },
  { name: 'Microsoft 的权限管理（IRM、敏感度标签）', stream: '\tDRMContent' },
  { name: 'Microsoft 的权限管理（PFILE）', mark: /^\.pfile/ },
  { name: '文档加密软件，文件头为 %TSD', mark: /^%TSD-Header-###%/ },
  { name: '亿赛通', mark: /^.{0,64}E-SafeNet/s },
];

/** What such a program writes for those who may not read: a page of words in place of the document. */
const NOTICE =
  /此(文档|文件|内容)受(到)?(权限|加密|IRM)?保护|(文档|文件)已(被)?加密.{0,20}(无权|权限|客户端)|您(没有|无)(权限|权).{0,12}(打开|查看|阅读)|This (document|file|presentation|workbook) is (protected|encrypted) (by|with) (Information Rights|Azure|Microsoft)|rights[- ]managed (file|document)/i;

/**
 * Refuses files that a company's program has locked, whatever their names say.
 * @throws UnreadableFile that names the program and says what to do
 */
export function refuseManaged(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.subarray(0, 1024).toString('latin1');
  const isCompound = head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
  const lock = LOCKS.find(
    ({ mark, stream }) =>
      mark?.test(head) ||
      (isCompound && stream !== undefined && file.includes(Buffer.from(stream, 'utf16le'))),
  );
  if (lock) throw managed(lock.name);
}

/**
 * Refuses a document of nothing but the words that such a program puts in place of it.
 * @param text all words of the document
 * @throws UnreadableFile
 */
export function refuseNotice(text: string): void {
  const LONGEST_NOTICE = 600;
  if (text.length <= LONGEST_NOTICE && NOTICE.test(text)) throw managed('公司的文档加密软件');
}

function managed(program: string): UnreadableFile {
  return new UnreadableFile(
    'rights-managed',
    `The file is locked by a program that protects documents (${program}); what it says is readable only where that program runs.`,
    'Open it on a computer of the company, decrypt it or save it without protection (文件 → 信息 → 保护 → 无限制访问; in the program: 解密、外发), and import that.',
  );
}
