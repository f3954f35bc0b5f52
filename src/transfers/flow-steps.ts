import type { Text } from '../shared/domain-error.js';
import type { TransferJob } from './transfer-job.entity.js';
import type { TransferJobName, TransferJobState } from './transfer-job.lifecycle.js';
import type { Transfer } from './transfer.entity.js';
import { isSkippable } from './transfer.rules.js';

/** Every step of a transfer from planning to its end, in order: those that run as jobs, and those that people do. */
export const flowSteps = [
  'check',
  'reserve',
  'draft',
  'number',
  'documents',
  'dispatch',
  'arrive',
  'receive',
  'bringBack',
  'treat',
  'allocate',
  'close',
] as const;
export type FlowStepName = (typeof flowSteps)[number];

export const flowStepStates = [
  'later',
  'due',
  'retrying',
  'waiting',
  'stopped',
  'parked',
  'done',
  'skipped',
  'cancelled',
] as const;
export type FlowStepState = (typeof flowStepStates)[number];

const labels: Readonly<Record<FlowStepName, Text>> = {
  check: { zh: '核对资质与证件', en: 'Check permits and papers' },
  reserve: { zh: '预占对方额度', en: 'Reserve the partner’s quota' },
  draft: { zh: '拟制联单', en: 'Draft the manifest' },
  number: { zh: '取得国家联单编号', en: 'Get the official number' },
  documents: { zh: '备齐随车文件', en: 'Complete the documents' },
  dispatch: { zh: '扫码装车、移出', en: 'Scan, load, dispatch' },
  arrive: { zh: '到达', en: 'Arrival' },
  receive: { zh: '对方确认接受', en: 'The partner’s acceptance' },
  bringBack: { zh: '拒收退回', en: 'Bring back what was refused' },
  treat: { zh: '利用处置结果', en: 'Treatment result' },
  allocate: { zh: '分摊到各产废单位', en: 'Share out to the origins' },
  close: { zh: '办结', en: 'Close' },
};

export interface FlowStep {
  readonly step: FlowStepName;
  readonly label: Text;
  readonly by: 'system' | 'people';
  readonly state: FlowStepState;
  readonly attempts: number;
  readonly lastError: { readonly code: string; readonly text: Text } | null;
  readonly nextTryAt: Date | null;
  readonly since: Date | null;
  /** The law has another way than this step. */
  readonly mayBeSkipped: boolean;
}

type Instants = Pick<
  Transfer,
  'state' | 'dispatchedAt' | 'arrivedAt' | 'receivedAt' | 'returnedAt' | 'treatedAt' | 'createdAt'
>;

/** The flow as people see it. `refusedAway`: containers that were refused and are not back yet. */
export function flowOf(
  transfer: Instants,
  jobs: ReadonlyMap<TransferJobName, TransferJob>,
  refusedAway: number,
): FlowStep[] {
  const doneAt: Partial<Record<FlowStepName, Date | null>> = {
    dispatch: transfer.dispatchedAt,
    arrive: transfer.arrivedAt,
    receive: transfer.receivedAt,
    bringBack: transfer.returnedAt,
    treat: transfer.treatedAt,
  };
  const due = turnOf(transfer, refusedAway);
  return flowSteps
    .filter((step) => step !== 'bringBack' || refusedAway > 0 || transfer.returnedAt !== null)
    .filter((step) => !isWhollyRefused(transfer) || (step !== 'treat' && step !== 'allocate'))
    .map((step) => {
      if (!(step in doneAt)) return jobStep(step as TransferJobName, jobs.get(step as TransferJobName), transfer);
      const at = doneAt[step] ?? null;
      const state =
        at !== null ? 'done' : due.has(step) ? 'due' : transfer.state === 'cancelled' ? 'cancelled' : 'later';
      return {
        step,
        label: labels[step],
        by: 'people',
        state,
        attempts: 0,
        lastError: null,
        nextTryAt: null,
        since: at,
        mayBeSkipped: false,
      };
    });
}

/** Also once it is closed: then it has nothing to show for a treatment. */
const isWhollyRefused = ({ state, treatedAt }: Instants): boolean =>
  state === 'refused' || (state === 'closed' && treatedAt === null);

/** What people are to do now. */
function turnOf({ state }: Instants, refusedAway: number): ReadonlySet<FlowStepName> {
  const due = new Set<FlowStepName>(refusedAway > 0 ? ['bringBack'] : []);
  if (state === 'ready') due.add('dispatch');
  if (state === 'inTransit') due.add('arrive');
  if (state === 'arrived') due.add('receive');
  if (state === 'accepted' || state === 'partlyAccepted') due.add('treat');
  return due;
}

function jobStep(step: TransferJobName, job: TransferJob | undefined, { state }: Pick<Transfer, 'state'>): FlowStep {
  const shown = { step, label: labels[step], by: 'system' as const, mayBeSkipped: isSkippable(step) };
  // One that a cancelled transfer never came to is not still to come.
  const notBegun = state === 'cancelled' ? 'cancelled' : 'later';
  if (job === undefined)
    return { ...shown, state: notBegun, attempts: 0, lastError: null, nextTryAt: null, since: null };
  const { attempts, lastError, nextTryAt, since } = job;
  return { ...shown, state: stateShown(job.state, nextTryAt), attempts, lastError, nextTryAt, since };
}

const stateShown = (state: TransferJobState, nextTryAt: Date | null): FlowStepState =>
  state === 'due' && nextTryAt !== null ? 'retrying' : state;
