import { defineLifecycle } from '../../../shared/lifecycle.js';
import { reportReaders } from '../report-readers.rules.js';

export const exportStates = ['queued', 'running', 'ready', 'failed', 'cancelled', 'expired'] as const;
export type ExportState = (typeof exportStates)[number];
export type ExportStep = 'start' | 'requeue' | 'finish' | 'fail' | 'cancel' | 'discard' | 'expire';

/** A report that was asked for, until its file is gone. Whose it is, the service has decided before. */
export const exportLifecycle = defineLifecycle<ExportState, ExportStep, object>({
  noun: 'reportExport',
  states: {
    queued: { zh: '排队中', en: 'Queued' },
    running: { zh: '生成中', en: 'Being made' },
    ready: { zh: '可下载', en: 'Ready' },
    failed: { zh: '失败', en: 'Failed' },
    cancelled: { zh: '已取消', en: 'Cancelled' },
    expired: { zh: '文件已删除', en: 'File deleted' },
  },
  initial: 'queued',
  final: ['failed', 'cancelled', 'expired'],
  steps: {
    start: { from: ['queued'], to: 'running', by: ['system'], label: { zh: '开始生成', en: 'Start' } },
    requeue: { from: ['running'], to: 'queued', by: ['system'], label: { zh: '重新排队', en: 'Queue again' } },
    finish: { from: ['running'], to: 'ready', by: ['system'], label: { zh: '生成完毕', en: 'Finish' } },
    fail: { from: ['running'], to: 'failed', by: ['system'], label: { zh: '生成失败', en: 'Fail' } },
    cancel: {
      from: ['queued', 'running'],
      to: 'cancelled',
      by: reportReaders,
      label: { zh: '取消生成', en: 'Cancel the export' },
    },
    discard: { from: ['ready'], to: 'expired', by: reportReaders, label: { zh: '删除文件', en: 'Delete the file' } },
    expire: { from: ['ready'], to: 'expired', by: ['system'], label: { zh: '到期删除文件', en: 'Expire' } },
  },
});
