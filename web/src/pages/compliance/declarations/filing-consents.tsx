import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { DayInput } from '../../../desktop/form/inputs';
import { WriteForm } from '../../../desktop/form/write-form';
import { ListSection } from '../../../desktop/list/list-page';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { PageLink } from '../../../desktop/show/page-link';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { today } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { declarationWords } from './declarations.words';

type Row = RowOf<'/api/v1/filing-consents'>;

/** Consents, the newest first; an administrator of the enterprise gives and takes them back. */
export default function FilingConsents() {
  const say = useWords(declarationWords);
  const isGiver = hasAnyRole(useSignedIn(), ['enterprise.admin']);
  return (
    <>
      <p className="note">{say('consentsHelp')}</p>
      {isGiver ? <Give /> : null}
      <ListSection
        title={say('consents')}
        list="/api/v1/filing-consents"
        empty={<Nothing text={say('noConsents')} />}
        columns={[
          {
            key: 'enterprise',
            title: say('enterprise'),
            long: true,
            show: (row) => <PageLink to={`/enterprises/${row.enterpriseId}`}>{row.enterpriseName}</PageLink>,
            file: { path: '/enterpriseName', type: 'text' },
          },
          {
            key: 'validFrom',
            title: say('validFrom'),
            show: (row) => row.validFrom,
            file: { path: '/validFrom', type: 'day' },
          },
          {
            key: 'validTo',
            title: say('validTo'),
            show: (row) => row.validTo ?? say('untilRevoked'),
            file: { path: '/validTo', type: 'day' },
          },
          {
            key: 'givenAt',
            title: say('givenAt'),
            show: (row) => <Instant at={row.givenAt} />,
            file: { path: '/givenAt', type: 'instant' },
          },
          {
            key: 'state',
            title: say('state'),
            long: true,
            show: (row) =>
              row.revokedAt !== null ? (
                <>
                  {say('revoked')} <Instant at={row.revokedAt} /> {row.revokeReason}
                </>
              ) : isGiver ? (
                <Revoke consent={row} />
              ) : (
                say('inForce')
              ),
          },
        ]}
      />
    </>
  );
}

function Give() {
  const say = useWords(declarationWords);
  return (
    <WriteForm<Schemas['GiveFilingConsent'], Row>
      layout="inline"
      initial={{ validFrom: today() }}
      label={say('give')}
      write={({ validTo, ...body }, send) =>
        answer(api.POST('/api/v1/filing-consents', { body: validTo ? { ...body, validTo } : body, ...send() }))
      }
    >
      <Field name="validFrom" label={say('validFrom')} required>
        <DayInput />
      </Field>
      <Field name="validTo" label={say('validTo')}>
        <DayInput />
      </Field>
    </WriteForm>
  );
}

function Revoke({ consent }: { readonly consent: Row }) {
  const say = useWords(declarationWords);
  const params = { path: { id: consent.id } };
  const revoke: StepAction<Schemas['RevokeFilingConsent']> = {
    danger: true,
    fields: <ReasonField label={say('reason')} />,
    run: (body, send) => answer(api.POST('/api/v1/filing-consents/{id}/revoke', { params, body, ...send() })),
  };
  return <AskButton label={say('revoke')} action={revoke} />;
}
