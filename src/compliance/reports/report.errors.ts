import { defineError } from '../../shared/domain-error.js';

export const reportUnknown = defineError('report.unknown', 422, {
  zh: '没有这种报表，或您的角色不能申请。请从报表清单中选择。',
  en: 'There is no such report, or your role may not ask for it. Choose one from the list of reports.',
});

export const reportFormatRefused = defineError<{ formats: string }>('report.format-refused', 422, {
  zh: '该报表只能导出为 {formats}。请改选格式。',
  en: 'This report comes as {formats} only. Choose one of these.',
});

export const exportNotFound = defineError('report.export-not-found', 404, {
  zh: '没有找到该导出。请从下载中心打开。',
  en: 'There is no such export. Open it from the download centre.',
});

export const exportNotReady = defineError<{ state: string }>('report.export-not-ready', 409, {
  zh: '该导出“{state}”，没有可下载的文件。生成完毕后再下载；已删除的请重新申请。',
  en: 'The export is in the state “{state}” and has no file. Download it when it is ready; ask again for one whose file is gone.',
});

export const tooManyOpen = defineError<{ most: number }>('report.too-many-open', 409, {
  zh: '您已有 {most} 份报表在排队或生成。请等其完成，或取消其中一份后再申请。',
  en: 'You have {most} reports queued or being made. Wait until they are done, or cancel one, and ask again.',
});

export const tooManyKept = defineError<{ most: number }>('report.too-many-kept', 409, {
  zh: '您的下载中心已有 {most} 个文件。请删除不再需要的文件后再申请。',
  en: 'Your download centre holds {most} files. Delete those you no longer need and ask again.',
});

export const periodToCome = defineError('report.period-to-come', 422, {
  zh: '该期间尚未开始。请选择当前或以往的年份、月份。',
  en: 'The period has not begun. Choose the present or an earlier year or month.',
});

export const fileTooLarge = defineError<{ mebibytes: number }>('report.file-too-large', 422, {
  zh: '文件超过 {mebibytes} MiB。请缩短期间，分几次导出；XLSX 比 CSV 小得多。',
  en: 'The file is larger than {mebibytes} MiB. Ask for shorter periods one by one; XLSX is much smaller than CSV.',
});

export const tooManyForPaper = defineError<{ most: number; rows: number }>('report.too-many-for-paper', 422, {
  zh: '该报表有 {rows} 行，PDF 最多 {most} 行。请改用 XLSX 格式，或缩短期间。',
  en: 'The report has {rows} rows and a PDF at most {most}. Take XLSX, or a shorter period.',
});

export const requesterGone = defineError('report.requester-gone', 409, {
  zh: '申请人的账号已停用，或已无权申请该报表。请由有权限的人员重新申请。',
  en: 'The account of the requester is disabled, or may no longer ask for this report. Somebody entitled has to ask again.',
});

export const reportFaulty = defineError('report.fault', 500, {
  zh: '生成报表时多次发生系统故障，已停止。请稍后重新申请；若再次失败，请把此导出的编号告诉管理员。',
  en: 'Making the report failed several times by a fault of the system, and was stopped. Ask again later; if it fails again, tell the administrator the id of this export.',
});

export const listUnknown = defineError('report.list-unknown', 422, {
  zh: '没有这个列表，或您的角色不能查看。请填写列表接口的路径，如 /bookings。',
  en: 'There is no such list, or your role may not read it. Give the path of a list of this API, such as /bookings.',
});

export const columnUnknown = defineError<{ path: string }>('report.column-unknown', 422, {
  zh: '列表的行中没有 {path}。请按列表接口的返回内容填写，如 /enterprise/name；列表项用 *，如 /lines/*/wasteCode。',
  en: 'The rows of the list have no {path}. Name a field as the list answers it, such as /enterprise/name; * stands for each item of a list, as in /lines/*/wasteCode.',
});

export const columnMisfit = defineError<{ path: string; type: string }>('report.column-misfit', 422, {
  zh: '{path} 的内容不能按 {type} 导出。请改用 text，或换一列。',
  en: 'What {path} holds cannot be written as {type}. Use text, or another column.',
});

export const columnsTooLong = defineError<{ kibibytes: number }>('report.columns-too-long', 422, {
  zh: '列的说明合计超过 {kibibytes} KiB。请减少列，或缩短代码的文字说明。',
  en: 'The columns take more than {kibibytes} KiB together. Choose fewer, or shorten the words of their codes.',
});

export const tooManyRows = defineError<{ most: number }>('report.too-many-rows', 422, {
  zh: '该列表超过 {most} 行。请缩小筛选范围（如按期间），分几次导出。',
  en: 'The list has more than {most} rows. Narrow the filters, by period for instance, and export it in parts.',
});
