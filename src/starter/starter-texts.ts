/** What `lectern init` says and asks. */
export interface StarterTexts {
  usage: string;
  askFolder: string;
  askName: string;
  askLanguage: string;
  askColour: string;
  askSections: string;
  /** What the sections are called, by their names in `--sections`. */
  sections: Readonly<Record<string, string>>;
  defaultName: string;
  tagline: string;
  badFolder: (folder: string) => string;
  folderInUse: (folder: string, files: string) => string;
  badLanguage: (language: string, known: string) => string;
  badColour: (colour: string) => string;
  badSection: (section: string, known: string) => string;
  badHost: (host: string, known: string) => string;
  noSite: string;
  written: (folder: string, files: number) => string;
  oldNode: (version: string) => string;
  next: string;
  deployWritten: (files: string) => string;
  deployLeft: (files: string) => string;
}

const en: StarterTexts = {
  usage: `npx lectern init <folder> [--name "…"] [--language zh-CN|zh-TW|en] [--colour "#0b5c55"] [--sections roles,procedures,phrases,glossary] [--empty] [--deploy github|netlify|cloudflare|docker] [--from <tarball or folder>] [--yes]
Writes a new site; asks for what is not given. --yes asks nothing; --empty writes no sample content; --from installs lectern from
there instead of the registry. In the folder of a site, npx lectern init --deploy … adds what that host needs.`,
  askFolder: 'Folder for the new site',
  askName: 'Name of the site',
  askLanguage: 'Language',
  askColour: 'Main colour, #rrggbb',
  askSections: 'Sections beside the courses, parted by commas',
  sections: { roles: 'roles', procedures: 'procedures', phrases: 'phrases', glossary: 'glossary' },
  defaultName: 'Our training',
  tagline: 'Courses to take, answers to look up.',
  badFolder: (folder) =>
    `“${folder}” cannot be the name of a folder on every computer: it has one of < > : " | ? * \\ or ends with a dot or space. Name another: npx lectern init my-site`,
  folderInUse: (folder, files) =>
    `The folder ${folder} holds files already: ${files}. Nothing was written. Name a new folder, or empty this one.`,
  badLanguage: (language, known) => `There is no language ${language}. There are: ${known}.`,
  badColour: (colour) => `${colour} is no colour. Write six digits behind #, in quotes: --colour "#0b5c55"`,
  badSection: (section, known) => `There is no section ${section}. There are: ${known}.`,
  badHost: (host, known) => `There are no files for ${host}. There are: ${known}.`,
  noSite:
    'Here is no site of lectern: no astro.config file. Run this in the folder of the site, or name a new folder.',
  written: (folder, files) => `${folder}: ${files} files written.`,
  oldNode: (version) =>
    `This is Node ${version}, and Astro needs 22.12 or newer: npm installs a newer one into this folder, which the scripts use. Warnings of npm about it (EBADENGINE) can be passed over.`,
  next: 'Next:',
  deployWritten: (files) => `Written: ${files}`,
  deployLeft: (files) => `There already, and left as they are: ${files}`,
};

const zhCN: StarterTexts = {
  usage: `npx lectern init <文件夹> [--name "网站名"] [--language zh-CN|zh-TW|en] [--colour "#0b5c55"] [--sections roles,procedures,phrases,glossary] [--empty] [--deploy github|netlify|cloudflare|docker] [--from <压缩包或文件夹>] [--yes]
新建一个网站；没有写明的会逐项询问。--yes 什么都不问；--empty 不写示例内容；--from 从这里安装 lectern，不从 npm 下载。
在已有网站的文件夹里运行 npx lectern init --deploy …，就添上这种主机需要的文件。`,
  askFolder: '新网站放在哪个文件夹',
  askName: '网站名称',
  askLanguage: '语言',
  askColour: '主色，写成 #rrggbb',
  askSections: '课程以外的栏目，用逗号隔开',
  sections: { roles: '岗位', procedures: '流程', phrases: '话术', glossary: '术语' },
  defaultName: '我们的培训网站',
  tagline: '课程讲得出，答案查得到。',
  badFolder: (folder) =>
    `“${folder}”不能在每台电脑上作文件夹名：里面有 < > : " | ? * \\ 之一，或者以句点、空格结尾。请换一个：npx lectern init my-site`,
  folderInUse: (folder, files) =>
    `文件夹 ${folder} 里已经有文件：${files}。什么都没有写。请换一个新文件夹，或者先清空它。`,
  badLanguage: (language, known) => `没有 ${language} 这种语言。可以选：${known}。`,
  badColour: (colour) => `${colour} 不是颜色。请在 # 后面写六位，并加引号：--colour "#0b5c55"`,
  badSection: (section, known) => `没有 ${section} 这个栏目。可以选：${known}。`,
  badHost: (host, known) => `没有给 ${host} 用的文件。可以选：${known}。`,
  noSite: '这里不是讲台的网站：没有 astro.config 文件。请在网站的文件夹里运行，或者写上新文件夹的名字。',
  written: (folder, files) => `${folder}：已写好 ${files} 个文件。`,
  oldNode: (version) =>
    `这里的 Node 是 ${version}，Astro 需要 22.12 或更新：npm 会在这个文件夹里装一个新的，各个命令都用它。安装时关于它的警告（EBADENGINE）可以不管。`,
  next: '接下来：',
  deployWritten: (files) => `已写好：${files}`,
  deployLeft: (files) => `原来就有，没有改动：${files}`,
};

const zhTW: StarterTexts = {
  usage: `npx lectern init <資料夾> [--name "網站名稱"] [--language zh-CN|zh-TW|en] [--colour "#0b5c55"] [--sections roles,procedures,phrases,glossary] [--empty] [--deploy github|netlify|cloudflare|docker] [--from <壓縮檔或資料夾>] [--yes]
建立新網站；沒有寫明的會逐項詢問。--yes 什麼都不問；--empty 不寫範例內容；--from 從這裡安裝 lectern，不從 npm 下載。
在既有網站的資料夾裡執行 npx lectern init --deploy …，就會加上這種主機需要的檔案。`,
  askFolder: '新網站要放在哪個資料夾',
  askName: '網站名稱',
  askLanguage: '語言',
  askColour: '主色，寫成 #rrggbb',
  askSections: '課程以外的單元，用逗號隔開',
  sections: { roles: '職務', procedures: '流程', phrases: '話術', glossary: '術語' },
  defaultName: '我們的訓練網站',
  tagline: '課程講得出，答案查得到。',
  badFolder: (folder) =>
    `「${folder}」不能在每台電腦上當資料夾名稱：裡面有 < > : " | ? * \\ 之一，或以句點、空格結尾。請換一個：npx lectern init my-site`,
  folderInUse: (folder, files) =>
    `資料夾 ${folder} 裡已經有檔案：${files}。什麼都沒有寫入。請換一個新資料夾，或先清空它。`,
  badLanguage: (language, known) => `沒有 ${language} 這種語言。可以選：${known}。`,
  badColour: (colour) => `${colour} 不是顏色。請在 # 後面寫六碼，並加引號：--colour "#0b5c55"`,
  badSection: (section, known) => `沒有 ${section} 這個單元。可以選：${known}。`,
  badHost: (host, known) => `沒有給 ${host} 用的檔案。可以選：${known}。`,
  noSite: '這裡不是 lectern 的網站：沒有 astro.config 檔案。請在網站的資料夾裡執行，或寫上新資料夾的名稱。',
  written: (folder, files) => `${folder}：已寫好 ${files} 個檔案。`,
  oldNode: (version) =>
    `這裡的 Node 是 ${version}，Astro 需要 22.12 或更新的版本：npm 會在這個資料夾裡安裝新版，各個指令都會用它。安裝時相關的警告（EBADENGINE）可以不管。`,
  next: '接下來：',
  deployWritten: (files) => `已寫好：${files}`,
  deployLeft: (files) => `原本就有，沒有更動：${files}`,
};

/** What `lectern init` says in a language (BCP 47). */
export function starterTextsFor(language: string): StarterTexts {
  if (/^zh-(?:TW|HK|MO|Hant)/i.test(language)) return zhTW;
  return language.startsWith('zh') ? zhCN : en;
}
