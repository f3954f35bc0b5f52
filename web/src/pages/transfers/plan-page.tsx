import { Form, Input } from 'antd';
import { Card } from '../../desktop/show/card';
import { useNavigate } from 'react-router';
import { answer, api } from '../../api/client';
import type { Schemas } from '../../api/queries';
import { CodeSelect } from '../../desktop/form/code-select';
import { Field } from '../../desktop/form/fields';
import { DayInput, KilogramInput } from '../../desktop/form/inputs';
import { WriteForm } from '../../desktop/form/write-form';
import { PageHead } from '../../desktop/record/page-head';
import { addDays, today } from '../../shared/format';
import { filled } from '../../shared/filled';
import { useWords } from '../../words/words';
import { ApprovalField, LegFields } from './leg-fields';
import { Proposal } from './proposal';
import { CompanySelect } from './treatment/company-select';
import { transferWords } from './transfers.words';

/** The body, and what the proposal is asked by. */
type Values = Schemas['PlanTransfer'] & { readonly wasteCode?: string | null; readonly mostGrams?: number };

const standardMostGrams = 20_000_000;
const latestDays = 180;
const draft = 'transfer.new';

/** 计划转运: whom to, what leaves first, when and with whom. */
export default function PlanTransferPage() {
  const say = useWords(transferWords);
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const companyId = Form.useWatch('companyId', form) ?? null;
  const wasteCode = Form.useWatch('wasteCode', form) ?? null;
  // What is no number, and none, ask for as much as usual.
  const mostGrams = Form.useWatch('mostGrams', form) || standardMostGrams;
  return (
    <>
      <PageHead title={say('plan')} />
      <WriteForm<Values, Schemas['TransferSummaryView']>
        form={form}
        draft={draft}
        label={say('plan')}
        initial={{ plannedOn: today(), containers: [], legs: [], mostGrams: standardMostGrams }}
        write={(values, send) => answer(api.POST('/api/v1/transfers', { body: bodyOf(values), ...send() }))}
        done={({ id }) => void navigate(`/transfers/${id}`)}
      >
        <Card className="facts">
          <div className="fields-2">
            <Field name="companyId" label={say('company')} required>
              <CompanySelect />
            </Field>
            <Field name="wasteCode" label={say('wasteCode')}>
              <CodeSelect />
            </Field>
            <Field name="mostGrams" label={say('mostKg')}>
              <KilogramInput />
            </Field>
            <Field name="plannedOn" label={say('plannedOn')} required>
              <DayInput min={today()} max={addDays(today(), latestDays)} />
            </Field>
          </div>
        </Card>
        <Card className="facts" title={say('proposal')}>
          <Form.Item name="containers" noStyle>
            <Proposal companyId={companyId} wasteCode={wasteCode} mostGrams={mostGrams} />
          </Form.Item>
        </Card>
        <Card className="facts" title={say('legs')}>
          <LegFields />
          <ApprovalField companyId={companyId} />
          <Field name="note" label={say('note')}>
            <Input maxLength={500} />
          </Field>
        </Card>
      </WriteForm>
    </>
  );
}

/** What was left empty is left out; the proposal's own fields are no part of the plan. */
function bodyOf({ companyId, plannedOn, containers, approvalId, legs = [], note }: Values): Schemas['PlanTransfer'] {
  return {
    companyId,
    plannedOn,
    containers,
    ...(approvalId ? { approvalId } : {}),
    ...(legs.length === 0 ? {} : { legs: legs.map(filled) }),
    ...(note ? { note } : {}),
  };
}
