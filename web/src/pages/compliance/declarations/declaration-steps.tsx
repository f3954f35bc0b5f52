import { Input } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { EnterpriseFileInput } from '../../../desktop/form/enterprise-file-input';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { InstantInput } from '../../../desktop/form/inputs';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { filled } from '../../../shared/filled';
import { useWords } from '../../../words/words';
import { DocumentInput } from '../../facility/documents';
import { declarationWords } from './declarations.words';

type Declaration = Schemas['DeclarationView'];

/** What may be done with a declaration; a correction leads to the declaration that it makes. */
export function DeclarationSteps({ declaration }: { readonly declaration: Declaration }) {
  const say = useWords(declarationWords);
  const navigate = useNavigate();
  const params = { path: { id: declaration.id } };
  const { version, enterpriseId } = declaration;
  const draft: StepAction = {
    note: <p>{say('draftNote')}</p>,
    run: (_, send) => answer(api.POST('/api/v1/declarations/{id}/draft', { params, ...send() })),
  };
  const redraft: StepAction<Schemas['RedraftDeclaration']> = {
    note: <p>{say('draftNote')}</p>,
    fields: <ReasonField label={say('reason')} />,
    run: (body, send) => answer(api.POST('/api/v1/declarations/{id}/redraft', { params, body, ...send() })),
  };
  const review: StepAction = {
    note: <p>{say('reviewNote')}</p>,
    run: (_, send) => answer(api.POST('/api/v1/declarations/{id}/review', { params, ...send(version) })),
  };
  const submit: StepAction<Schemas['SubmitDeclaration']> = {
    note: <p>{say('submitNote')}</p>,
    fields: (
      <>
        <Field name="receiptNumber" label={say('receiptNumber')} required>
          <Input maxLength={60} />
        </Field>
        <Field name="receiptAt" label={say('receiptAt')} required>
          <InstantInput />
        </Field>
        <Field name="receiptDocumentId" label={say('receiptFile')}>
          {enterpriseId === null ? <DocumentInput /> : <EnterpriseFileInput enterpriseId={enterpriseId} />}
        </Field>
      </>
    ),
    run: (body, send) =>
      answer(api.POST('/api/v1/declarations/{id}/submit', { params, body: filled(body), ...send(version) })),
  };
  const correct: StepAction<Schemas['CorrectDeclaration']> = {
    danger: true,
    fields: <ReasonField label={say('reason')} />,
    run: (body, send) => answer(api.POST('/api/v1/declarations/{id}/correct', { params, body, ...send() })),
    done: (made) => void navigate(`/declarations/${(made as Declaration).id}`),
  };
  return <StepBar steps={declaration.allowedSteps} actions={{ draft, redraft, review, submit, correct }} />;
}
