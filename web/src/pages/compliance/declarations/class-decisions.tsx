import { Input, Select } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { DayInput } from '../../../desktop/form/inputs';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { ListSection } from '../../../desktop/list/list-page';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { PageLink } from '../../../desktop/show/page-link';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useChoices, useCode, useCodeFile } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { manager } from '../../roles';
import { declarationWords } from './declarations.words';

/** Decisions of the city bureau, the newest first; the manager records them. */
export default function ClassDecisions() {
  const say = useWords(declarationWords);
  const word = useCode('managementClass');
  const classFile = useCodeFile('managementClass');
  const mayDecide = hasAnyRole(useSignedIn(), manager);
  const decide = useDecide();
  return (
    <>
      <p className="note">{say('classesHelp')}</p>
      {mayDecide ? (
        <div className="table-tools">
          <AskButton type="primary" label={say('decide')} action={decide} />
        </div>
      ) : null}
      <ListSection
        title={say('classes')}
        list="/api/v1/class-decisions"
        empty={<Nothing text={say('noClasses')} />}
        columns={[
          {
            key: 'enterprise',
            title: say('enterprise'),
            long: true,
            show: (row) => <PageLink to={`/enterprises/${row.enterpriseId}`}>{row.enterpriseName}</PageLink>,
            file: { path: '/enterpriseName', type: 'text' },
          },
          {
            key: 'class',
            title: say('managementClass'),
            show: (row) => word(row.managementClass),
            file: { path: '/managementClass', ...classFile },
          },
          {
            key: 'validFrom',
            title: say('validFrom'),
            show: (row) => row.validFrom,
            file: { path: '/validFrom', type: 'day' },
          },
          {
            key: 'documentNumber',
            title: say('documentNumber'),
            show: (row) => row.documentNumber,
            file: { path: '/documentNumber', type: 'text' },
          },
          {
            key: 'reason',
            title: say('reason'),
            long: true,
            show: (row) => row.reason,
            file: { path: '/reason', type: 'text' },
          },
          {
            key: 'createdAt',
            title: say('createdAt'),
            show: (row) => <Instant at={row.createdAt} />,
            file: { path: '/createdAt', type: 'instant' },
          },
        ]}
      />
    </>
  );
}

function useDecide(): StepAction<Schemas['RecordClassDecision']> {
  const say = useWords(declarationWords);
  const classes = useChoices('managementClass');
  return {
    draft: 'class-decision',
    fields: (
      <>
        <Field name="enterpriseId" label={say('enterprise')} required>
          <RemoteSelect list="/api/v1/enterprises" optionOf={({ id, name }) => ({ value: id, label: name })} />
        </Field>
        <Field name="managementClass" label={say('managementClass')} required>
          <Select options={classes} />
        </Field>
        <Field name="validFrom" label={say('validFrom')} required>
          <DayInput />
        </Field>
        <Field name="documentNumber" label={say('documentNumber')} required>
          <Input maxLength={60} />
        </Field>
        <Field name="reason" label={say('reason')} required>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Field>
      </>
    ),
    run: (body, send) => answer(api.POST('/api/v1/class-decisions', { body, ...send() })),
  };
}
