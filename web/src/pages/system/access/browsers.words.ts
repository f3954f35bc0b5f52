import type { Dictionary } from '../../../words/words';

export const browserWords = {
  wecom: ['企业微信', 'WeCom'],
  wechat: ['微信', 'WeChat'],
  dingtalk: ['钉钉', 'DingTalk'],
  lark: ['飞书', 'Lark'],
  qq: ['QQ 浏览器', 'QQ Browser'],
  uc: ['UC 浏览器', 'UC Browser'],
  huawei: ['华为浏览器', 'Huawei Browser'],
  xiaomi: ['小米浏览器', 'Mi Browser'],
  samsung: ['三星浏览器', 'Samsung Internet'],
  edge: ['Edge', 'Edge'],
  opera: ['Opera', 'Opera'],
  firefox: ['Firefox', 'Firefox'],
  chrome: ['Chrome', 'Chrome'],
  safari: ['Safari', 'Safari'],
  explorer: ['IE', 'Internet Explorer'],
} as const satisfies Dictionary;
