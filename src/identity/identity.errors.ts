import { describeConstraint } from '../platform/http/constraint-texts.js';
import { defineError } from '../shared/domain-error.js';

export const signInRequired = defineError('identity.sign-in-required', 401, {
  zh: '请先登录；登录已过期或已被撤销时请重新登录。',
  en: 'Sign in first; if your session ended or was revoked, sign in again.',
});

/** One answer for an unknown name, a wrong password and a disabled account: it must not tell which it was. */
export const signInRefused = defineError('identity.sign-in-refused', 401, {
  zh: '登录名或密码不正确，或账号已停用。请核对后重试，或联系管理员。',
  en: 'Login or password is wrong, or the account is disabled. Check both, or ask the administrator.',
});

export const signInDelayed = defineError<{ retryAfterSeconds: number }>('identity.sign-in-delayed', 429, {
  zh: '尝试次数过多，请在 {retryAfterSeconds} 秒后重试；忘记密码请联系管理员重置。',
  en: 'Too many tries; wait {retryAfterSeconds} s. If you forgot the password, ask the administrator to reset it.',
});

export const visitorDelayed = defineError<{ retryAfterSeconds: number }>('identity.visitor-delayed', 429, {
  zh: '同一网络的请求过于频繁，请在 {retryAfterSeconds} 秒后重试。',
  en: 'Too many requests from this network; wait {retryAfterSeconds} s and try again.',
});

export const totpRequired = defineError('identity.totp-required', 401, {
  zh: '此账号需要动态验证码。请输入验证器应用上的 6 位数字后重新登录。',
  en: 'This account needs a one-time code. Sign in again with the 6 digits of your authenticator app.',
});

export const totpRefused = defineError('identity.totp-refused', 401, {
  zh: '动态验证码不正确或已使用过。请等待下一个验证码后重试。',
  en: 'The one-time code is wrong or was used before. Wait for the next code and try again.',
});

export const totpNotEnrolled = defineError('identity.totp-not-enrolled', 409, {
  zh: '尚未申请动态验证码，请先申请再确认。',
  en: 'No one-time code was set up yet; ask for one before confirming it.',
});

export const totpAlreadyEnabled = defineError('identity.totp-already-enabled', 409, {
  zh: '动态验证码已启用。更换设备请联系管理员重置。',
  en: 'One-time codes are already on. To move to another device, have the administrator reset them.',
});

export const totpSetupRequired = defineError('identity.totp-setup-required', 403, {
  zh: '您的角色须启用动态验证码后才能操作。请在“我的账号”中设置（POST /me/totp）。',
  en: 'Your role needs one-time codes before anything else. Set them up under “My account” (POST /me/totp).',
});

export const passwordChangeRequired = defineError('identity.password-change-required', 403, {
  zh: '当前是临时密码，请先修改密码（POST /me/password）。',
  en: 'Your password is temporary; change it first (POST /me/password).',
});

export const roleRefused = defineError('identity.role-refused', 403, {
  zh: '您的角色无权进行此操作。请由有权限的人员办理，或联系管理员调整角色。',
  en: 'Your role may not do this. Ask someone entitled to, or have an administrator change your role.',
});

export const scopeRefused = defineError<{ scope: string }>('identity.scope-refused', 403, {
  zh: '此 API 密钥没有“{scope}”权限。请使用有该权限的密钥。',
  en: 'This API key lacks the scope “{scope}”. Use one that has it.',
});

export const sessionOnly = defineError('identity.session-only', 403, {
  zh: '账号与凭证只能由本人登录后管理，不能使用 API 密钥。',
  en: 'Accounts and credentials are managed by a person signed in, not by an API key.',
});

export const foreignOrigin = defineError('identity.foreign-origin', 403, {
  zh: '请求来自其他网站，已拒绝。请在本系统页面中操作；程序调用请使用 Authorization 请求头。',
  en: 'The request came from another site and was refused. Act from our own pages; programs use the Authorization header.',
});

export const accountUnknown = defineError('identity.account-unknown', 404, {
  zh: '没有这个账号，或您无权查看。',
  en: 'There is no such account, or you may not see it.',
});

export const sessionUnknown = defineError('identity.session-unknown', 404, {
  zh: '没有这个登录会话，或它已经结束。',
  en: 'There is no such session, or it has ended.',
});

export const apiKeyUnknown = defineError('identity.api-key-unknown', 404, {
  zh: '没有这个 API 密钥，或它已被撤销。',
  en: 'There is no such API key, or it was revoked.',
});

export const tooManyApiKeys = defineError<{ most: number }>('identity.too-many-api-keys', 409, {
  zh: '每个账号最多 {most} 个有效的 API 密钥，请先撤销不用的。',
  en: 'An account may hold {most} valid API keys; revoke one you no longer use.',
});

export const ownAccount = defineError('identity.own-account', 409, {
  zh: '不能停用自己或更改自己的角色，请由另一位管理人员办理。',
  en: 'You can neither disable yourself nor change your own roles; another manager must do it.',
});

export const rolesMismatch = defineError('identity.roles-mismatch', 400, {
  zh: '角色须属于同一类，并填写该类对应的单位：企业角色填 enterpriseId 或 enterpriseCode，运营角色填 facilityId，监管填 divisionCode，其他不填。',
  en: 'Roles must be of one family and name its tenant: enterpriseId or enterpriseCode for enterprises, facilityId for operators, divisionCode for regulators, none for others.',
});

export const firmCodeMalformed = defineError('identity.firm-code-malformed', 422, {
  zh: '统一社会信用代码应为 18 位数字和大写字母（不含 I、O、S、V、Z），请对照营业执照核对。',
  en: 'A unified social credit code has 18 digits and capitals (no I, O, S, V, Z); compare it with the business licence.',
});

/** The same for a firm of other people's: who may not manage it does not learn whether it is registered. */
export const firmUnknown = defineError('identity.firm-unknown', 422, {
  zh: '没有以此统一社会信用代码提交登记的单位。请核对代码，或请该单位先提交登记。',
  en: 'No enterprise has submitted a registration with this credit code. Check the code, or have it register first.',
});

export const firmSiteNeeded = defineError<{ sites: number }>('identity.firm-site-needed', 422, {
  zh: '此代码登记了 {sites} 个场所，未找到所填的场所。请填写与登记一致的场所名称，或请该单位的管理员自行开通。',
  en: 'This code has {sites} sites and the one named is not among them. Give the site’s name as registered, or have the enterprise’s own administrator open the account.',
});

export const loginTaken = defineError('identity.login-taken', 409, {
  zh: '该登录名已被使用，请换一个。',
  en: 'This login is taken; choose another one.',
});

export const passwordWeak = defineError<{ minLength: number; minClasses: number }>('identity.password-weak', 400, {
  zh: '密码至少 {minLength} 个字符，含大写字母、小写字母、数字、符号中的 {minClasses} 类，且不含登录名。',
  en: 'A password needs {minLength} characters and {minClasses} of: capitals, small letters, digits, symbols; and not the login.',
});

export const passwordUnchanged = defineError('identity.password-unchanged', 400, {
  zh: '新密码不能与当前密码相同。',
  en: 'The new password must differ from the present one.',
});

export const passwordWrong = defineError('identity.password-wrong', 403, {
  zh: '当前密码不正确，请重新输入。',
  en: 'The present password is wrong; type it again.',
});

describeConstraint(
  'account_login_unique',
  { zh: '该登录名已被使用，请换一个。', en: 'This login is taken; choose another one.' },
  '/login',
);
describeConstraint(
  'account_facility_fk',
  { zh: '没有这个设施，请核对 facilityId。', en: 'There is no such facility; check facilityId.' },
  '/facilityId',
);
