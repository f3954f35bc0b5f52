import { defineError } from '../../shared/domain-error.js';

export const fileMissing = defineError('document.file-missing', 422, {
  zh: '没有收到文件，或文件是空的。请选择一个有内容的文件（multipart/form-data，字段名 file）。',
  en: 'There is no file, or it is empty. Choose a file with content (multipart/form-data, field file).',
});

export const fileTooLarge = defineError('document.too-large', 413, {
  zh: '文件超过 10 MiB。请压缩，或降低扫描分辨率后重新上传。',
  en: 'The file is larger than 10 MiB. Compress it or scan it at a lower resolution.',
});

export const photoTooLarge = defineError('document.photo-too-large', 413, {
  zh: '照片超过 5 MiB。请降低相机分辨率，或压缩后重新上传。',
  en: 'The photo is larger than 5 MiB. Lower the resolution of the camera, or compress it, and upload it again.',
});

export const photoNeeded = defineError('document.photo-needed', 422, {
  zh: '照片须为 JPG、PNG 或 WebP 图片。',
  en: 'A photo must be a JPG, PNG or WebP image.',
});

export const fileTypeRefused = defineError('document.type-refused', 422, {
  zh: '只接受 PDF、JPG、PNG、WebP 文件（按内容判断）。请转换格式后重新上传。',
  en: 'Only PDF, JPG, PNG and WebP are taken, by what is in the file. Convert it and upload it again.',
});

export const heicRefused = defineError('document.heic-refused', 422, {
  zh: '暂不支持 HEIC 照片。请在手机“设置 › 相机 › 格式”中选“兼容性最佳”，或转换为 JPG 后上传。',
  en: 'HEIC photos are not taken. Choose “Most Compatible” in the camera settings of the telephone, or convert it to JPG.',
});
