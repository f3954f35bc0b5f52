import { Modal, Select } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { WriteForm } from '../../../desktop/form/write-form';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { yearNow } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { planners } from '../../roles';
import { planWords } from './plans.words';

/** For which year, and by those of the facility for whom; then the draft itself. */
export default function OpenPlanDialog({ close }: { readonly close: () => void }) {
  const say = useWords(planWords);
  const navigate = useNavigate();
  const isPlanner = hasAnyRole(useSignedIn(), planners);
  const years = [yearNow(), yearNow() + 1].map((value) => ({ value, label: value }));
  return (
    <Modal open title={say('open')} footer={null} onCancel={close}>
      <WriteForm<Schemas['OpenPlan'], Schemas['PlanView']>
        initial={{ year: yearNow() }}
        label={say('open')}
        done={({ id }) => void navigate(`/plans/${id}`)}
        write={({ year, enterpriseId }, send) =>
          answer(api.POST('/api/v1/plans', { body: { year, ...(enterpriseId ? { enterpriseId } : {}) }, ...send() }))
        }
      >
        <Field name="year" label={say('year')} required>
          <Select options={years} />
        </Field>
        {isPlanner ? (
          <Field name="enterpriseId" label={say('openFor')}>
            <RemoteSelect list="/api/v1/enterprises" optionOf={({ id, name }) => ({ value: id, label: name })} />
          </Field>
        ) : null}
      </WriteForm>
    </Modal>
  );
}
