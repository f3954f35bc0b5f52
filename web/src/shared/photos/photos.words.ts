import type { Dictionary } from '../../words/words';

export const photosWords = {
  title: ['照片', 'Photos'],
  handOver: ['移交照片', 'Hand-over'],
  acceptance: ['验收照片', 'Acceptance'],
  none: [
    '还没有照片。移交照片由驾驶员在现场拍摄，验收照片由集中点添加。',
    'No photos yet. The driver takes those of the hand-over on site, the facility adds those of the acceptance.',
  ],
  noneOfStage: ['还没有照片，请拍照或选择图片。', 'No photo yet: take one or choose a picture.'],
  addhandOver: ['添加移交照片', 'Add a photo of the hand-over'],
  addacceptance: ['添加验收照片', 'Add a photo of the acceptance'],
  adding: ['正在上传…', 'Uploading…'],
  keepsForGood: [
    '照片作为证据保存，上传后不能修改或删除。',
    'Photos are evidence: once uploaded they stay as they are.',
  ],
  nth: ['{stage} {place}', '{stage} {place}'],
  addedBy: ['{who} 上传', 'Added by {who}'],
  takenAt: ['拍摄 {time}（设备时钟，仅供参考）', 'Taken {time} (by the device’s clock)'],
  takenUnknown: ['设备未说明拍摄时间', 'The device did not say when it was taken'],
  receivedAt: ['收到 {time}（服务器时钟，UTC+8）', 'Received {time} (server’s clock, UTC+8)'],
  hash: ['SHA-256 {hash}', 'SHA-256 {hash}'],
  original: ['下载原图', 'Download the original'],
  close: ['关闭', 'Close'],
  unreadable: [
    '这张照片打不开。请在手机“设置 › 相机 › 格式”中选“兼容性最佳”，或改用 JPG、PNG 图片。',
    'This photo cannot be opened. Choose “Most Compatible” in the camera settings of the phone, or use a JPG or PNG picture.',
  ],
} as const satisfies Dictionary;
