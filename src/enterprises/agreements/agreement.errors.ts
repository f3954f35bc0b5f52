import { describeConstraint } from '../../platform/http/constraint-texts.js';
import { defineError } from '../../shared/domain-error.js';

export const agreementNotFound = defineError('agreement.not-found', 404, {
  zh: '没有找到该服务协议。请核对编号，或从列表中重新选择。',
  en: 'There is no such service agreement. Check the id, or choose it from the list again.',
});

export const noAgreement = defineError<{ on: string }>('agreement.none-in-force', 409, {
  zh: '{on} 没有有效的服务协议，不能预约（部令23号 第10条）。请联系集中点签订或续签，或改约有协议的日期。',
  en: 'There is no service agreement in force on {on} (部令23号 art. 10). Have one signed or renewed, or choose a day that has one.',
});

export const agreementEndsEarly = defineError('agreement.ends-early', 422, {
  zh: '终止日期不能早于起始日期。',
  en: 'The last day must not be before the first.',
});

export const agreementOutsidePermit = defineError<{ permit: string; validFrom: string; validTo: string }>(
  'agreement.outside-permit',
  422,
  {
    zh: '协议期限须在许可证 {permit} 的有效期（{validFrom} 至 {validTo}）之内。请缩短期限。',
    en: 'The agreement must lie within the validity of permit {permit} ({validFrom} to {validTo}). Shorten it.',
  },
);

export const agreementFileUnknown = defineError('agreement.file-unknown', 422, {
  zh: '没有找到该协议文件。请先为该单位以 kind=agreement 上传，再填写其编号。',
  en: 'There is no such file. Upload it for this enterprise with kind=agreement first, then give its id.',
});

export const priceTwice = defineError<{ code: string }>('agreement.price-twice', 422, {
  zh: '代码 {code} 在同一天有两个价格，请保留一个。',
  en: 'The code {code} has two prices on one day; keep one.',
});

export const priceOutsideAgreement = defineError<{ validFrom: string; validTo: string }>(
  'agreement.price-outside',
  422,
  {
    zh: '价格的生效日期须在协议期限（{validFrom} 至 {validTo}）之内。',
    en: 'A price must begin within the agreement ({validFrom} to {validTo}).',
  },
);

export const pricePast = defineError<{ today: string }>('agreement.price-past', 422, {
  zh: '新价格最早从今天（{today}）起生效，已发生的收运不改价。',
  en: 'A new price begins today ({today}) at the earliest: visits that took place keep their price.',
});

describeConstraint(
  'service_agreement_no_overlap',
  {
    zh: '该单位在此期间已有服务协议。请先终止旧协议，或改为旧协议到期之后。',
    en: 'The enterprise has an agreement for some of these days. Terminate it first, or begin after it ends.',
  },
  '/validFrom',
);
describeConstraint(
  'service_agreement_number_unique',
  { zh: '该协议编号已使用。', en: 'An agreement with this number exists already.' },
  '/number',
);
describeConstraint(
  'agreement_price_pk',
  {
    zh: '该代码当天已有价格；价格不可覆盖，请改用之后的日期。',
    en: 'The code has a price from that day; prices are not overwritten, choose a later day.',
  },
  '/validFrom',
);
