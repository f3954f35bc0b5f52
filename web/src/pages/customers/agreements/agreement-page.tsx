import { useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { FileInput } from '../../../desktop/form/file-input';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { DueDay, Instant, Yuan } from '../../../desktop/show/figures';
import { PageLink } from '../../../desktop/show/page-link';
import { PaperLink } from '../../../desktop/show/paper-link';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { uploadDocument } from '../../../shared/upload';
import type { ChosenFile } from '../../../shared/upload';
import { useWords } from '../../../words/words';
import { manager } from '../../roles';
import { PriceFields } from '../prices/price-fields';
import { PriceVersions } from '../prices/price-versions';
import { agreementWords } from './agreements.words';

type Agreement = Schemas['AgreementView'];

export default function AgreementPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/agreements/{id}', { path: { id } });
  return <Read query={query}>{(agreement) => <AgreementRecord agreement={agreement} />}</Read>;
}

function AgreementRecord({ agreement }: { readonly agreement: Agreement }) {
  const say = useWords(agreementWords);
  return (
    <RecordPage
      title={say('record', { number: agreement.number })}
      noun="agreement"
      state={agreement.state}
      tools={<Tools agreement={agreement} />}
      tabs={[
        { key: 'prices', label: say('prices'), children: <PriceVersions prices={agreement.prices} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/agreements/{id}/events" path={{ id: agreement.id }} noun="agreement" />,
        },
      ]}
    >
      <Terms agreement={agreement} />
    </RecordPage>
  );
}

function Terms({ agreement }: { readonly agreement: Agreement }) {
  const say = useWords(agreementWords);
  const isActive = agreement.state === 'active';
  return (
    <Facts
      title={say('facts')}
      facts={[
        {
          label: say('enterprise'),
          value: <PageLink to={`/enterprises/${agreement.enterpriseId}`}>{agreement.enterpriseName}</PageLink>,
        },
        { label: say('validTo'), value: <DueDay day={agreement.validTo} warnDays={isActive ? 90 : -1} /> },
        { label: say('validFrom'), value: agreement.validFrom },
        { label: say('minimum'), value: <Yuan fen={agreement.minimumChargeFen} /> },
        { label: say('signed'), value: say(agreement.signedDocumentId === null ? 'notOnFile' : 'onFile') },
        { label: say('createdAt'), value: <Instant at={agreement.createdAt} /> },
        ...(isActive
          ? []
          : [
              { label: say('terminatedAt'), value: <Instant at={agreement.terminatedAt} /> },
              { label: say('terminated'), value: agreement.terminateReason, wide: true },
            ]),
      ]}
    />
  );
}

function Tools({ agreement }: { readonly agreement: Agreement }) {
  const say = useWords(agreementWords);
  const isKeeper = hasAnyRole(useSignedIn(), manager) && agreement.state === 'active';
  const attach = useAttach(agreement);
  const addPrices = useAddPrices(agreement);
  const terminate = useTerminate(agreement);
  return (
    <>
      {agreement.signedDocumentId === null ? null : (
        <PaperLink href={`/api/v1/documents/${agreement.signedDocumentId}/content`}>{say('open')}</PaperLink>
      )}
      {isKeeper ? <AskButton label={say('attach')} action={attach} /> : null}
      {isKeeper ? <AskButton label={say('addPrices')} action={addPrices} /> : null}
      <StepBar steps={agreement.allowedSteps} actions={{ terminate }} />
    </>
  );
}

/** Files the paper and names it in the agreement: one thing to whoever does it. */
function useAttach({ id, version, enterpriseId }: Agreement): StepAction<{ file: ChosenFile }> {
  const say = useWords(agreementWords);
  return {
    fields: (
      <Field name="file" label={say('file')} required>
        <FileInput />
      </Field>
    ),
    run: async ({ file }, send) => {
      const { id: signedDocumentId } = await uploadDocument('agreement', file, enterpriseId);
      const body = { signedDocumentId };
      return answer(api.PATCH('/api/v1/agreements/{id}', { params: { path: { id } }, body, ...send(version) }));
    },
  };
}

function useAddPrices({ id, version }: Agreement): StepAction<Schemas['AddPrices']> {
  const say = useWords(agreementWords);
  return {
    width: 820,
    note: <p>{say('pricesNote')}</p>,
    fields: <PriceFields dated />,
    initial: { prices: [] },
    run: (body, send) =>
      answer(api.POST('/api/v1/agreements/{id}/prices', { params: { path: { id } }, body, ...send(version) })),
  };
}

function useTerminate({ id, version }: Agreement): StepAction<{ reason: string }> {
  const say = useWords(agreementWords);
  return {
    danger: true,
    fields: <ReasonField label={say('terminateReason')} />,
    run: (body, send) =>
      answer(api.POST('/api/v1/agreements/{id}/terminate', { params: { path: { id } }, body, ...send(version) })),
  };
}
