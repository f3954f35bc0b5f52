import { defineError } from '../../shared/domain-error.js';

export const periodTooLong = defineError<{ from: string; to: string; mostDays: number }>('trace.period-too-long', 422, {
  zh: '查询期间 {from} 至 {to} 须先后有序，且不超过 {mostDays} 天。请缩短期间。',
  en: 'The period {from} to {to} must run forward and last {mostDays} days at most. Choose a shorter one.',
});

export const tooManyManifests = defineError<{ most: number }>('trace.too-many-manifests', 422, {
  zh: '该期间验收的联单超过 {most} 份。请缩短期间，分几次查询。',
  en: 'More than {most} manifests were decided in this period. Choose a shorter one and ask several times.',
});

export const tracesOriginal = defineError<{ number: string }>('trace.return-trip', 409, {
  zh: '退运联单不单独追溯，请追溯原联单 {number}，其中列明退回的部分。',
  en: 'A return trip is not traced by itself: trace the original manifest {number}, which shows what went home.',
});
