/** What a line of a job description is about. */
export type RoleField =
  | 'title'
  | 'department'
  | 'summary'
  | 'duties'
  | 'requirements'
  | 'authority'
  | 'measures'
  | 'fact';

/** The words that forms put in front of a value, as regular expressions of whole labels. */
const LABELS: [field: RoleField, pattern: RegExp][] = [
  ['title', /^(岗位|职位|职务|工作岗位)(名称)?$|^岗位(职务|职位)名?称?$|^(职务|职位)岗位名?称?$/],
  ['department', /^(所属|所在|隶属|归属|归口|用人)?(部门|单位)(名称)?$/],
  [
    'summary',
    /^(设岗|岗位|职位|职务|工作)(目的|概要|概述|使命|宗旨|描述|说明|综述|简述)$|^(工作|职务)概要$|^本职(工作)?$/,
  ],
  [
    'duties',
    /^(岗位|工作|主要|职位|职务|日常|核心|具体|基本)*(职责|责任|任务|工作内容|工作事项)((范围|描述|概要|内容|要求)|[与和及]?(岗位|工作|主要)*(任务|职责|内容|标准))*$|^(主要|日常)?工作(内容|任务)?$/,
  ],
  [
    'requirements',
    /^(任职|上岗|岗位|职位|资格|录用|招聘|应聘)(要求|条件|资格|标准)(要求|条件)?$|^(基本|其他|其它)(要求|条件|素质)$/,
  ],
  ['authority', /^(岗位|工作|职位|主要)?(权限|职权|权力|权利)(范围)?$/],
  [
    'measures',
    /^(岗位|工作|绩效|业绩|主要|关键)*(考核|绩效|业绩)(指标|标准|要点|内容|项目|依据|要求)?$|^KPI(指标)?$/i,
  ],
  [
    'fact',
    /^(直接|直属)?(上级|下级|下属)(岗位|职位|领导|主管|人员|人数)?$|^(汇报|报告|上报|管理|督导)(对象|关系|人数)$|^(岗位|职位|职务|文件)(编号|代码|编码|等级|级别|序列|类别|性质|定员|编制)$|^(职级|职等|定员|编制|定编)(人数)?$|^(工作|内部|外部|协作|协调|沟通)*(关系|协调|沟通|联系|接口)$|^工作(环境|条件|地点|场所|时间|时间特征|方式|设备|工具)$|^(使用|工作)(工具|设备)(设备)?$|^(编制|制定|生效|修订|发布|拟定|审核|批准)(日期|人|部门)?$|^职业发展.*$|^(晋升|轮换|可轮换|可晋升)(方向|通道|岗位|职位|的?职位)?$|^薪(资|酬)(等级|范围)?$/,
  ],
];

/** What a requirement is about; such a label stands before its text. */
const QUALITY =
  /^(最低|所需)?(学历|专业|经验|工作经验|经历|工作经历|技能|知识|能力|年龄|性别|证书|资格证书|职称|素质|个人素质|培训|培训经历|教育背景|教育水平|身体条件|身体状况|体能|形象|语言|外语|计算机|电脑|性格|个性|职业道德|品德|品行)(要求|水平|条件|背景|程度|技能|能力|证书|特征|素养|素质)*$/;

/** Longer texts are not labels. */
const LONGEST_LABEL = 14;

/** The label that a text is, without numbers, spaces and colons: `一、岗 位 职 责：` is 岗位职责; '' for other text. */
export function labelIn(text: string): string {
  const label = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(
      /^(第?[一二三四五六七八九十\d]+[章节部分]?[、.)．]|\([一二三四五六七八九十\d]+\)|[●■◆※*★])+/u,
      '',
    )
    .replace(/[::]+$/, '')
    .replace(/[（(【[][^）)】\]]*[）)】\]]$/, '')
    .replace(/^[【[]|[】\]]$/g, '');
  return label.length <= LONGEST_LABEL ? label : '';
}

/** The field that a label stands for; `undefined` where it is none of a job description. */
export function fieldOf(label: string): RoleField | undefined {
  if (label === '') return undefined;
  if (QUALITY.test(label)) return 'requirements';
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0];
}

/** Whether a label says what a requirement is about, so that it stays before the text: 学历：大专以上. */
export function isQuality(label: string): boolean {
  return QUALITY.test(label);
}

const DOCUMENT_TITLE =
  /^(?:附件?[一二三四五六七八九十\d]*[、.:\uff1a]?)?(?:[一二三四五六七八九十\d]+[、.．])?(.{2,20}?)(?:的)?(?:岗位|职位|职务|工作|任职)(?:职责|责任)?(?:说明书?|描述书?|职责书?|责任书?|规范)(?:表|书)?$/u;
/** What stands before 岗位说明书 and names no job. */
const NO_JOB =
  /(公司|集团|部门|各|全员|员工|新版|本|写)$|^(部门|各|全体|主要|编写|什么是|如何|怎样|怎么|关于|我们)/u;

/** The job that a heading names: `大堂前台岗位职责` is 大堂前台. */
export function jobInHeading(heading: string): string | undefined {
  const name = DOCUMENT_TITLE.exec(heading.replace(/[\s《》]+/g, ''))?.[1];
  return name === undefined || NO_JOB.test(name) || fieldOf(name) !== undefined ? undefined : name;
}
