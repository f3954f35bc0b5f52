import { DomainError, defineError } from '../../shared/domain-error.js';
import type { Details, Text } from '../../shared/domain-error.js';
import type { IntakeStop } from './intake.types.js';

const codeStopped: Text = {
  zh: '废物代码 {code} 暂停收集：库内有 {containers} 个容器自 {since} 起超过贮存期限（苏环办〔2019〕390号）。超期容器清运完毕后自动恢复，届时请重新预约，或先预约其他废物。',
  en: 'Intake of {code} is stopped: {containers} container(s) in store are overdue since {since} (苏环办〔2019〕390号). It reopens by itself once they are shipped; book again then, or book other waste now.',
};

const allStopped: Text = {
  zh: '收集单位暂停收集全部废物：库内废物代码 {overdueCode} 有 {containers} 个容器自 {since} 起超过贮存期限（苏环办〔2019〕390号）。超期容器清运完毕后自动恢复，届时请重新预约。',
  en: 'All intake is stopped: {containers} container(s) of {overdueCode} in store are overdue since {since} (苏环办〔2019〕390号). It reopens by itself once they are shipped; book again then.',
};

type StopDetails = { code: string; overdueCode: string; since: string; containers: number; reach: string };

const stopped = defineError<StopDetails>('storage.intake-stopped', 409, codeStopped);

/** In the words of what is stopped: the one code, or everything. */
export function intakeStopped(code: string, stop: IntakeStop, pointer?: string): DomainError {
  const details: Details & StopDetails = { code, ...stop };
  const refusal = stopped(details, pointer);
  if (stop.reach === 'code') return refusal;
  const fields = refusal.fields.map((field) => ({ ...field, text: allStopped }));
  return new DomainError(refusal.code, refusal.status, allStopped, details, fields);
}
