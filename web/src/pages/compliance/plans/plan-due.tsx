import type { Schemas } from '../../../api/queries';
import { DueDay } from '../../../desktop/show/figures';
import { useWords } from '../../../words/words';
import { planWords } from './plans.words';

type Plan = Schemas['PlanSummaryView'];

/** The day counts until the plan is filed. */
export function PlanDue({ plan: { dueOn, filedAt } }: { readonly plan: Pick<Plan, 'dueOn' | 'filedAt'> }) {
  const say = useWords(planWords);
  if (dueOn === null) return <>{say('noDue')}</>;
  return filedAt === null ? <DueDay day={dueOn} /> : <span className="number">{dueOn}</span>;
}
