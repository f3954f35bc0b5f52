import { defineError } from '../shared/domain-error.js';

export const idempotencyKeyInvalid = defineError('request.idempotency-key-invalid', 400, {
  zh: 'Idempotency-Key 请求头须为 1–255 个可见 ASCII 字符，建议使用 UUID。',
  en: 'The Idempotency-Key header must be 1–255 visible ASCII characters; a UUID is a good choice.',
});

export const idempotencyKeyReused = defineError('request.idempotency-key-reused', 422, {
  zh: '该 Idempotency-Key 已用于另一个内容不同的请求，请为新请求换一个新的键。',
  en: 'This Idempotency-Key was used for a request with other content; use a new key for a new request.',
});

export const requestInProgress = defineError('request.in-progress', 409, {
  zh: '相同 Idempotency-Key 的请求正在处理，请稍后用同一个键重试。',
  en: 'A request with the same Idempotency-Key is being handled; retry with the same key in a moment.',
});
