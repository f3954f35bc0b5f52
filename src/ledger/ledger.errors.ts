import { defineError } from '../shared/domain-error.js';
import type { DomainError } from '../shared/domain-error.js';

import { formatTonnes } from '../shared/mass.js';
import type { PostgresFailure } from '../platform/database/postgres-errors.js';

/** The balance of an account as PostgreSQL reports it when it refuses a transfer. */
interface Refusal {
  readonly kind: string;
  readonly scope: string;
  readonly year: number | null;
  readonly limitGrams: number;
  readonly pendingGrams: number;
  readonly postedGrams: number;
  readonly askedGrams: number;
}

type LimitDetails = {
  scope: string;
  until: string;
  limitGrams: number;
  leftGrams: number;
  askedGrams: number;
  limit: string;
  left: string;
  asked: string;
};

const limitReached = {
  permitQuota: defineError<LimitDetails>('ledger.permit-quota-reached', 409, {
    zh: '本设施 {until} 前的许可收集量 {limit} 吨只剩 {left} 吨，本次需要 {asked} 吨。请减少数量，或改约 {until} 之后。',
    en: 'Of the facility’s permitted {limit} t until {until} only {left} t are left; this needs {asked} t. Book less, or after {until}.',
  }),
  categoryQuota: defineError<LimitDetails>('ledger.category-quota-reached', 409, {
    zh: '类别 {scope} 在 {until} 前的许可收集量 {limit} 吨只剩 {left} 吨，本次需要 {asked} 吨。请减少该类别的数量，或改约 {until} 之后。',
    en: 'Of the {limit} t permitted for category {scope} until {until} only {left} t are left; this needs {asked} t. Book less of it, or after {until}.',
  }),
  scope: defineError<LimitDetails>('ledger.generator-scope-reached', 409, {
    zh: '贵单位本年（至 {until}）作为小微产废单位的上限只剩 {left} 吨（全年不足 10 吨），本次需要 {asked} 吨。超出部分须由持证单位直接签约处置。',
    en: 'As a small generator (less than 10 t a year) you have {left} t left until {until}; this needs {asked} t. The rest needs a contract with a licensed treatment company.',
  }),
  openBookings: defineError<LimitDetails>('ledger.open-bookings-reached', 409, {
    zh: '贵单位未完成的预约合计上限为 {limit} 吨，还可预约 {left} 吨，本次需要 {asked} 吨。请等待已约收运完成，或取消不需要的预约。',
    en: 'Your open bookings may hold {limit} t; {left} t are left and this needs {asked} t. Wait for a pickup to be done, or cancel a booking.',
  }),
  zone: defineError<LimitDetails>('ledger.zone-full', 409, {
    zh: '该废物的贮存区容量 {limit} 吨，只剩 {left} 吨，本次需要 {asked} 吨。请减少数量或改用其他贮存区，或待外运腾出空间后再办理。',
    en: 'The storage zone for this waste holds {limit} t and has {left} t left; this needs {asked} t. Take less or another zone, or try again once waste was shipped on.',
  }),
  treatmentQuota: defineError<LimitDetails>('ledger.treatment-quota-reached', 409, {
    zh: '该利用处置合同约定的年度数量 {limit} 吨（至 {until}）只剩 {left} 吨，本次需要 {asked} 吨。请减少外运量，或签订补充协议后修改合同数量。',
    en: 'Of the {limit} t that the treatment contract allows until {until} only {left} t are left; this needs {asked} t. Ship less, or have the contract extended and change its quantity.',
  }),
  approvalQuota: defineError<LimitDetails>('ledger.approval-quota-reached', 409, {
    zh: '跨省转移批准中 {scope} 的数量 {limit} 吨只剩 {left} 吨，本次需要 {asked} 吨。请减少外运量；超出批准数量的须重新申请（部令23号 第21–28条）。',
    en: 'Of the {limit} t of {scope} in the cross-province approval only {left} t are left; this needs {asked} t. Ship less: more than approved needs a new application (部令23号 art. 21–28).',
  }),
} as const;

export const reservationResolved = defineError('ledger.reservation-resolved', 409, {
  zh: '该预留已经结清或释放，请刷新后查看最新状态。',
  en: 'This reservation was already posted or released; refresh to see its present state.',
});

export const balanceWouldBeNegative = defineError<{ account: string }>('ledger.balance-negative', 409, {
  zh: '账面余量不足，无法从“{account}”转出这些质量，请核对数量。',
  en: 'The account “{account}” does not hold that mass; check the quantity.',
});

export const limitBelowHeld = defineError<{ limit: string; held: string }>('ledger.limit-below-held', 409, {
  zh: '新的上限 {limit} 吨低于此刻已占用的 {held} 吨。请提高上限，或等已占用的减少后再试。',
  en: 'The new limit of {limit} t is below the {held} t that are held by now. Raise it, or try again once less is held.',
});

export const topUpNeeded = defineError<{ heldGrams: number; measuredGrams: number; held: string; measured: string }>(
  'ledger.top-up-needed',
  409,
  {
    zh: '实测 {measured} 吨超过预留的 {held} 吨。请确认追加额度后再接收，或拒收超出部分。',
    en: 'Measured {measured} t exceed the reserved {held} t. Confirm a top-up to accept all of it, or refuse the surplus.',
  },
);

/** Turns a refusal of the ledger's functions (SQLSTATE GI…) into the error a person can act on. */
export function ledgerRefusal(failure: PostgresFailure | null): DomainError | null {
  if (failure?.detail === undefined && failure?.sqlState !== 'GI002') return null;
  switch (failure.sqlState) {
    case 'GI001':
      return limitError(JSON.parse(failure.detail!) as Refusal);
    case 'GI002':
      return reservationResolved({});
    case 'GI003':
      return balanceWouldBeNegative({ account: (JSON.parse(failure.detail!) as { key: string }).key });
    case 'GI004': {
      const { heldGrams, measuredGrams } = JSON.parse(failure.detail!) as { heldGrams: number; measuredGrams: number };
      return topUpNeeded({
        heldGrams,
        measuredGrams,
        held: formatTonnes(heldGrams),
        measured: formatTonnes(measuredGrams),
      });
    }
    default:
      return null;
  }
}

function limitError(refusal: Refusal): DomainError {
  const build = limitReached[refusal.kind as keyof typeof limitReached];
  if (build === undefined) throw new Error(`no refusal is written for ledger accounts of kind ${refusal.kind}`);
  const heldGrams = refusal.pendingGrams + refusal.postedGrams;
  if (refusal.askedGrams === 0)
    return limitBelowHeld({ limit: formatTonnes(refusal.limitGrams), held: formatTonnes(heldGrams) });
  const leftGrams = Math.max(0, refusal.limitGrams - heldGrams);
  return build({
    // An approval's account is of `<approval>/<code>`: people are told the code.
    scope: refusal.scope.slice(refusal.scope.lastIndexOf('/') + 1),
    until: refusal.year === null ? '' : `${refusal.year}-12-31`,
    limitGrams: refusal.limitGrams,
    leftGrams,
    askedGrams: refusal.askedGrams,
    limit: formatTonnes(refusal.limitGrams),
    left: formatTonnes(leftGrams),
    asked: formatTonnes(refusal.askedGrams),
  });
}
