import { defineError } from '../../shared/domain-error.js';

export const preferenceKeyInvalid = defineError('identity.preference-key-invalid', 422, {
  zh: '设置项的键须以小写字母开头，只含字母、数字、点和横线，最长 64 个字符，如 table.bookings.columns。',
  en: 'The key of a preference begins with a small letter and has letters, digits, dots and dashes, 64 characters at most, such as table.bookings.columns.',
});

export const tooManyPreferences = defineError<{ most: number }>('identity.too-many-preferences', 409, {
  zh: '您已保存 {most} 项个人设置。请删除不再需要的设置后再保存。',
  en: 'You keep {most} preferences. Delete those you no longer need and save again.',
});
