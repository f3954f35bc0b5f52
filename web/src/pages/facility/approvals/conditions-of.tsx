import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { ListSection } from '../../../desktop/list/list-page';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { useWords } from '../../../words/words';
import { useMayManage } from '../emissions/may';
import { approvalWords } from './approvals.words';
import { useConditionColumns } from './condition-columns';
import { ConditionFields, conditionOf } from './condition-fields';

/** What one paper asks of the facility. */
export function ConditionsOf({ approval }: { readonly approval: Schemas['ApprovalView'] }) {
  const say = useWords(approvalWords);
  const columns = useConditionColumns();
  const mayAdd = useMayManage() && approval.state === 'inForce';
  const add: StepAction<Schemas['LayDownCondition']> = {
    fields: <ConditionFields />,
    initial: {
      kind: 'once',
      role: 'operator.manager',
      ...(approval.number === null ? {} : { basis: approval.number }),
    },
    run: (values, send) =>
      answer(
        api.POST('/api/v1/approvals/{id}/conditions', {
          params: { path: { id: approval.id } },
          body: conditionOf(values),
          ...send(),
        }),
      ),
  };
  return (
    <>
      {mayAdd ? (
        <div className="table-tools">
          <AskButton type="primary" label={say('newCondition')} action={add} />
        </div>
      ) : null}
      <ListSection
        title={say('conditions')}
        list="/api/v1/approval-conditions"
        fixed={{ approvalId: approval.id }}
        columns={columns}
        empty={<Nothing text={say('emptyConditions')} />}
      />
    </>
  );
}
