import type { Dictionary } from '../../words/words';

export const signOfflineWords = {
  title: ['离线签字', 'Sign offline'],
  about: [
    '上门时没有网络也能签字：先在有网络时领取密钥，交接时扫描驾驶员手机上的码，核对后签字。',
    'Sign without network: fetch a key while there is network; at the hand-over scan the code on the driver’s phone, check and sign.',
  ],
  ready: ['密钥已在本机', 'Key on this phone'],
  signedOnce: ['已签字', 'Signed'],
  toFetch: ['可领取密钥的联单', 'Manifests to fetch a key for'],
  none: [
    '本机没有离线签字密钥。联单确认后、装车前可以领取；现在没有网络时，请等有网络后打开此页。',
    'No key on this phone. Fetch one between the confirmation of a manifest and its loading; open this page again when there is network.',
  ],
  fetch: ['领取密钥', 'Fetch a key'],
  fetchHelp: [
    '密钥只保存在这部手机上，只能签一次，也只能签这张联单。',
    'The key stays on this phone alone; it signs once, and this manifest only.',
  ],
  manifest: ['联单 {number}', 'Manifest {number}'],
  scan: ['扫描驾驶员手机上的码', 'Scan the code on the driver’s phone'],
  notAText: [
    '这不是交接内容的码。请扫描驾驶员“交接签字”页面上的码。',
    'That is no hand-over. Scan the code on the driver’s page “Signatures”.',
  ],
  otherManifest: [
    '这是另一张联单的交接内容，不能用这个密钥签字。',
    'That is the hand-over of another manifest; this key does not sign it.',
  ],
  changed: [
    '联单内容与领取密钥时不同，不能离线签字。请有网络后在线签字。',
    'The manifest has changed since the key was fetched. Sign online when there is network.',
  ],
  check: ['请核对驾驶员填写的交付内容：', 'Check what the driver filled in:'],
  planned: ['计划', 'Planned'],
  handedOver: ['交付', 'Handed over'],
  amount: ['{kg} 千克，{count} 件', '{kg} kg, {count} packages'],
  codes: ['包装', 'Packages'],
  differs: ['与计划不同', 'Differs from the plan'],
  sign: ['{name} 签字', 'Sign as {name}'],
  show: [
    '请让驾驶员用手机扫描此码，签字随其记录一起上传。',
    'Let the driver scan this code; the signature goes along with the records.',
  ],
  sealQr: ['签字的二维码', 'QR code of the signature'],
  sealText: ['签字码（扫不出时可手工输入）', 'Signature, to be typed where scanning fails'],
  again: ['内容有误，重新扫描', 'Something is wrong: scan again'],
} as const satisfies Dictionary;
