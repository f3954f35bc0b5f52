import type { Dictionary } from '../../words/words';

export const scanWords = {
  openCamera: ['打开摄像头扫码', 'Scan with the camera'],
  closeCamera: ['关闭摄像头', 'Close the camera'],
  view: ['摄像头画面，请将二维码置于画面中央', 'Camera picture; hold the code in its middle'],
  aim: ['请将标签上的二维码对准画面中央。', 'Hold the code of the label in the middle of the picture.'],
  photo: ['拍照识别', 'Take a photo of the code'],
  reading: ['正在识别…', 'Reading…'],
  noCode: [
    '照片中没有识别到二维码。请靠近、对正、避免反光后重拍，或手工输入编码。',
    'No code was found in the photo. Go closer, straighten it, avoid glare and try again, or type the code.',
  ],
  badPhoto: ['无法打开这张照片，请换一张重试。', 'This picture cannot be opened; try another one.'],
  noCamera: [
    '此设备不能打开摄像头：没有摄像头，或网址不是 https。请用“拍照识别”、扫码枪或手工输入。',
    'The camera cannot be opened: there is none, or the address is not https. Use a photo, a USB scanner, or type the code.',
  ],
  denied: [
    '浏览器未获准使用摄像头。请在浏览器设置中允许，或用“拍照识别”、扫码枪、手工输入。',
    'The browser was not allowed to use the camera. Allow it in its settings, or use a photo, a USB scanner, or type the code.',
  ],
  noDecoder: [
    '识别程序没有加载成功，请检查网络后重试，或手工输入编码。',
    'The reader could not be loaded. Check the network and try again, or type the code.',
  ],
  typed: ['手工输入编码', 'Type the code'],
  typedHint: [
    '标签二维码下方的数字识别码；扫码枪可直接扫。',
    'As printed below the code; a USB scanner may be used any time.',
  ],
  take: ['确定', 'OK'],
  got: ['已识别：{code}', 'Read: {code}'],
} as const satisfies Dictionary;
