import { defineError } from '../../shared/domain-error.js';

/** Refusals that any route can give, before or beside its own. */
export const routeNotFound = defineError<{ method: string }>('route.not-found', 404, {
  zh: '没有这个接口（{method}）。请核对地址与方法，接口目录见 /api/docs。',
  en: 'There is no such route ({method}). Check address and method; /api/docs lists all routes.',
});

export const bodyMalformed = defineError('request.body-malformed', 400, {
  zh: '请求无法解析。请核对 JSON 语法、编码（UTF-8）与 Content-Length。',
  en: 'The request cannot be read. Check the JSON syntax, the encoding (UTF-8) and Content-Length.',
});

export const addressMalformed = defineError('request.address-malformed', 400, {
  zh: '请求地址无效或过长。请核对百分号编码与参数。',
  en: 'The address is malformed or too long. Check the percent-encoding and the parameters.',
});

export const bodyTooLarge = defineError('request.body-too-large', 413, {
  zh: '请求内容超过上限。请分批提交，或压缩附件后重试。',
  en: 'The request is larger than allowed. Send it in parts, or make the attachment smaller.',
});

export const mediaTypeUnsupported = defineError('request.media-type-unsupported', 415, {
  zh: '不支持的 Content-Type。请使用 application/json；上传文件用 multipart/form-data。',
  en: 'This Content-Type is not supported. Use application/json, or multipart/form-data for files.',
});

export const requestRefused = defineError<{ status: number }>('request.refused', 400, {
  zh: '请求不符合 HTTP 要求（状态 {status}），请更正后重试。',
  en: 'The request does not meet the rules of HTTP (status {status}); mend it and try again.',
});

export const tooDeep = defineError<{ maxDepth: number; maxValues: number }>('request.too-deep', 400, {
  zh: '请求内容嵌套超过 {maxDepth} 层或多于 {maxValues} 个值，请精简后重试。',
  en: 'The request nests deeper than {maxDepth} levels or holds more than {maxValues} values; make it simpler.',
});

/** Who loses the database at COMMIT cannot know whether it took effect, so this must not say that nothing did. */
export const unavailable = defineError('service.unavailable', 503, {
  zh: '系统繁忙或正在重启，尚不能确定您的操作是否生效。请几秒后用同一个 Idempotency-Key 重试，不会重复生效。',
  en: 'The system is busy or restarting; whether this took effect is not known yet. Retry in a few seconds with the same Idempotency-Key: it takes effect once.',
});

export const valueRefused = defineError('request.value-refused', 400, {
  zh: '请求中有数据库无法接受的值（数值越界、日期不存在或字符非法）。请核对数字、日期与文字。',
  en: 'The request holds a value out of range, a date that does not exist or an illegal character. Check numbers, dates and texts.',
});

export const conflict = defineError<{ constraint: string }>('request.conflict', 409, {
  zh: '与现有数据冲突（{constraint}）。请刷新后核对是否重复或被引用。',
  en: 'This conflicts with existing data ({constraint}). Reload and check for a duplicate or for something that refers to it.',
});

export const appendOnly = defineError('request.append-only', 409, {
  zh: '该记录依法留存，不能修改或删除。请以更正记录的方式处理。',
  en: 'This record is kept by law and can be neither changed nor deleted. File a correction instead.',
});

export const notPermitted = defineError('request.not-permitted', 403, {
  zh: '您无权进行此操作。请由有权限的人员办理，或联系管理员。',
  en: 'You may not do this. Ask someone entitled to, or the administrator.',
});

export const internal = defineError<{ correlationId: string }>('internal', 500, {
  zh: '系统内部错误，结果未知。请用同一个幂等键重试；如仍出现，请将编号 {correlationId} 告知管理员。',
  en: 'An internal error; the outcome is unknown. Try again with the same idempotency key, and if it persists tell the administrator the number {correlationId}.',
});

export const ifMatchRequired = defineError('request.if-match-required', 428, {
  zh: '修改时须带 If-Match 请求头，其值为读取时得到的 ETag（如 "v3"）。',
  en: 'An update needs the If-Match header with the ETag you read (such as "v3").',
});

export const ifMatchInvalid = defineError('request.if-match-invalid', 400, {
  zh: 'If-Match 请求头无效，应为读取时得到的 ETag，例如 "v3"。',
  en: 'The If-Match header is malformed; send the ETag you read, such as "v3".',
});

/** Thrown by services when the row is newer than the version the caller read. */
export const preconditionFailed = defineError('request.version-stale', 412, {
  zh: '该记录已被他人修改。请刷新后在最新内容上重新操作。',
  en: 'Somebody changed this record meanwhile. Reload and make your change to the newest content.',
});
