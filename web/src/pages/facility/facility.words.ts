import type { Dictionary } from '../../words/words';

/** Words of several pages of the facility. */
export const facilityWords = {
  show: ['范围', 'Which'],
  open: ['未解除', 'Not ended'],
  all: ['全部', 'All'],
  addFile: ['上传文件', 'Upload a file'],
  uploading: ['正在上传……', 'Uploading…'],
  fileHelp: ['PDF 或图片', 'PDF or picture'],
  removeFile: ['移除 {name}', 'Remove {name}'],
  noFiles: ['没有附件', 'No file'],
} as const satisfies Dictionary;
