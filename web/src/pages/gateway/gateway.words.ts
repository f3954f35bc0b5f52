import type { Dictionary } from '../../words/words';
import type { Text } from '../../words/words';

export const gatewayWords = {
  title: ['接口日志', 'Gateway log'],
  record: ['上报消息 {number}', 'Message {number}'],
  number: ['联单内部编号', 'Internal number'],
  officialNumber: ['国家联单编号', 'Official number'],
  kind: ['内容', 'Kind'],
  adapter: ['方式', 'Adapter'],
  state: ['状态', 'State'],
  attempts: ['尝试次数', 'Attempts'],
  lastError: ['最近一次失败原因', 'Why the last attempt failed'],
  nextAttemptAt: ['下次尝试', 'Next try'],
  createdAt: ['生成时间', 'Opened'],
  answeredAt: ['答复时间', 'Answered'],
  content: ['填报内容', 'What it says'],
  field: ['字段', 'Field'],
  lineOf: ['第 {number} 项废物', 'Waste {number}'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  value: ['内容', 'Value'],
  settleReason: ['由谁何时填报、回执号', 'Who entered it there, when, and its receipt'],
  status: ['对接状态', 'Status'],
  breaker: ['与国家系统的连接', 'Connection'],
  oldest: ['最早未答复', 'Oldest without answer'],
  lastAnswer: ['最近答复', 'Last answer'],
  probe: ['立即试探', 'Try now'],
  probeHelp: ['国家系统恢复后会自动重试；也可立即试探。', 'It is tried again by itself; or try now.'],
  file: ['文件交换', 'File exchange'],
  exports: ['导出批次', 'Files handed over'],
  asXlsx: ['导出 Excel', 'As Excel'],
  asCsv: ['导出 CSV', 'As CSV'],
  count: ['消息数', 'Messages'],
  by: ['操作人', 'By'],
  download: ['下载', 'Download'],
  import: ['导入答复文件', 'Take an answer file'],
  importHelp: [
    '选择国家系统的答复文件，或填好“联单编号”的导出文件（移出、接受的上报填“当前阶段”：已移出、已接受）。一份联单有几行的，填一行即可。',
    'Choose the file of answers, or the exported file with its column 联单编号 filled in (for reports, 当前阶段: 已移出 or 已接受). Of a manifest with several rows, one is enough.',
  ],
  applyHelp: [
    '“仅核对”只检查、不改动；核对无误后才能导入。',
    'A check changes nothing; a file without a fault can then be taken.',
  ],
  notFilledIn: [
    '文件里没有一行填了“联单编号”。请填好后重新选择文件、再核对。',
    'No row has an official number. Fill them in, choose the file again and check it.',
  ],
  nothingNew: [
    '文件里的编号和阶段都已登记；导入只更新对账用的阶段和重量。',
    'All numbers and stages in it are known already; taking it only brings the reconciliation up to date.',
  ],
  noExports: [
    '还没有导出。点“导出 Excel”，把待上报的内容导成文件，在国家系统中填报。',
    'Nothing was handed over yet. “As Excel” makes a file of what waits, to be entered in the national system.',
  ],
  noDifferences: [
    '没有差异。选择期间后点“对账”，与国家系统逐份核对联单。',
    'No difference. Choose a period, then reconcile: manifest by manifest with the national system.',
  ],
  noMessages: ['还没有上报消息。联单签发后自动生成。', 'No message yet: they come with the manifests.'],
  chooseFile: ['选择 XLSX 或 CSV 文件（2 MiB 以内）', 'Choose an XLSX or CSV file of up to 2 MiB'],
  check: ['仅核对', 'Check only'],
  apply: ['导入', 'Take'],
  checked: [
    '核对：{answers} 份联单有答复，{numbered} 个新编号，{reported} 份确认，{skipped} 行无编号。',
    'Checked: {answers} manifests answered, {numbered} new numbers, {reported} confirmed, {skipped} rows without number.',
  ],
  applied: [
    '已导入：{answers} 份联单有答复，{numbered} 个新编号，{reported} 份确认，{skipped} 行无编号。',
    'Taken: {answers} manifests answered, {numbered} new numbers, {reported} confirmed, {skipped} rows without number.',
  ],
  faults: ['{count} 处需改正，文件未导入', '{count} cells to mend; nothing was taken'],
  line: ['行', 'Row'],
  column: ['列', 'Column'],
  problem: ['问题', 'Problem'],
  differences: ['对账差异', 'Differences'],
  differenceKind: ['差异', 'Difference'],
  ours: ['本系统', 'Here'],
  theirs: ['国家系统', 'There'],
  day: ['编号日期', 'Day of the number'],
  reason: ['说明', 'Reason'],
  reconciliations: ['对账记录', 'Reconciliations'],
  reconcile: ['对账', 'Reconcile'],
  from: ['从', 'From'],
  to: ['到', 'To'],
  period: ['期间', 'Period'],
  held: ['双方联单数', 'Manifests here / there'],
  opened: ['新差异', 'New'],
  gone: ['已消失', 'Gone'],
} as const satisfies Dictionary;

export const messageKindWords: Readonly<Record<'number' | 'reportDispatched' | 'reportReceived', Text>> = {
  number: { zh: '申请联单编号', en: 'Ask for the number' },
  reportDispatched: { zh: '报告移出', en: 'Report dispatch' },
  reportReceived: { zh: '报告接收', en: 'Report receipt' },
};

export const adapterWords: Readonly<Record<'file' | 'manual' | 'simulator', Text>> = {
  file: { zh: '文件交换', en: 'File exchange' },
  manual: { zh: '人工填报', en: 'Entered by hand' },
  simulator: { zh: '模拟器', en: 'Simulator' },
};

export const differenceWords: Readonly<
  Record<'massDiffers' | 'numberDiffers' | 'stepDiffers' | 'unknownHere' | 'unknownThere', Text>
> = {
  massDiffers: { zh: '重量不一致', en: 'Masses differ' },
  numberDiffers: { zh: '编号不一致', en: 'Numbers differ' },
  stepDiffers: { zh: '环节不一致', en: 'Steps differ' },
  unknownHere: { zh: '本系统没有', en: 'Unknown here' },
  unknownThere: { zh: '国家系统没有', en: 'Unknown there' },
};
