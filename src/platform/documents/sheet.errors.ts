import { defineError } from '../../shared/domain-error.js';

export const sheetMissing = defineError('sheet.file-missing', 422, {
  zh: '没有收到文件，或文件是空的。请选择一个有内容的 XLSX 或 CSV 文件（multipart/form-data，字段名 file）。',
  en: 'There is no file, or it is empty. Choose an XLSX or CSV file with content (multipart/form-data, field file).',
});

export const sheetTooLarge = defineError<{ mebibytes: number }>('sheet.too-large', 413, {
  zh: '文件超过 {mebibytes} MiB。请删除无关的工作表和图片，或分成几个文件上传。',
  en: 'The file is larger than {mebibytes} MiB. Take out other sheets and pictures, or upload it in parts.',
});

export const sheetTypeRefused = defineError('sheet.type-refused', 422, {
  zh: '只接受 XLSX 或 CSV 文件（按内容判断；不接受 XLS、加密文件）。请另存为“Excel 工作簿 (*.xlsx)”后上传。',
  en: 'Only XLSX and CSV files are taken, by what is in the file; no XLS and no encrypted file. Save it as an Excel workbook (*.xlsx).',
});

export const sheetUnreadable = defineError('sheet.unreadable', 422, {
  zh: '文件已损坏，或解压后过大。请用 Excel 或 WPS 打开后另存为 XLSX 再上传。',
  en: 'The file is damaged, or too large when unpacked. Open it in Excel or WPS, save it as XLSX and upload that.',
});

export const sheetTextMalformed = defineError<{ line: number }>('sheet.text-malformed', 422, {
  zh: 'CSV 第 {line} 行有未配对的引号或控制字符。请修改该行，或另存为 XLSX 后上传。',
  en: 'Line {line} of the CSV has a stray quote or a control character. Mend it, or save the file as XLSX.',
});

export const sheetTooLong = defineError<{ most: number }>('sheet.too-many-rows', 422, {
  zh: '文件超过 {most} 行。请分成几个文件上传。',
  en: 'The file has more than {most} rows. Upload it in parts.',
});
