import { useState } from 'react';
import { Button } from 'antd-mobile';
import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { instant, kilograms } from '../../../shared/format';
import { useCode } from '../../../words/codes';
import { useStateWord } from '../../../words/states';
import { useText, useWords } from '../../../words/words';
import { Card, Note, Pairs, Tag } from '../../shared/card';
import type { PairRow, Tone } from '../../shared/card';
import { Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { StepButton, stepOf } from '../../shared/step-button';
import { Timeline } from '../../shared/timeline';
import { toast } from '../../shared/toast';
import { useOwnFirm } from '../own-firm';
import { ContactSheet, FirmSheet } from './firm-sheets';
import { GenerationSheet } from './generation-sheet';
import { PapersCard } from './papers-card';
import { registrationWords } from './registration.words';

export type Enterprise = Schemas['EnterpriseView'];

const toneOfEnterprise: Readonly<Record<Enterprise['state'], Tone>> = {
  draft: 'warn',
  returned: 'danger',
  submitted: 'warn',
  verified: 'good',
  suspended: 'danger',
};

/** The firm's file: what is there, what is missing, how far the review is. */
export default function RegistrationPage() {
  const say = useWords(registrationWords);
  const firm = useOwnFirm();
  return (
    <Screen title={say('title')} back="/m/me">
      <Ready of={firm}>
        {(found) => (
          <>
            <Progress firm={found} />
            <Parts firm={found} />
            <PapersCard firm={found} />
            <Submit firm={found} />
            <Timeline events="/api/v1/enterprises/{id}/events" path={{ id: found.id }} noun="enterprise" />
          </>
        )}
      </Ready>
    </Screen>
  );
}

function Progress({ firm }: { readonly firm: Enterprise }) {
  const say = useWords(registrationWords);
  const word = useStateWord('enterprise');
  const text = useText();
  const at =
    firm.state === 'submitted' && firm.submittedAt !== null
      ? say('submitted', { at: instant(firm.submittedAt) })
      : firm.state === 'verified' && firm.verifiedAt !== null
        ? say('verified', { at: instant(firm.verifiedAt) })
        : say('draft');
  return (
    <>
      <Card>
        <div className="m-row">
          <h2>{firm.name}</h2>
          <Tag tone={toneOfEnterprise[firm.state]}>{word(firm.state)}</Tag>
        </div>
        <p>{at}</p>
      </Card>
      {firm.suspendReason === null ? null : (
        <Note tone="danger">
          {say('suspended')} {firm.suspendReason}
        </Note>
      )}
      {firm.returnReasons.length === 0 ? null : (
        <Note tone="danger">
          {say('returned')}
          <ul>
            {firm.returnReasons.map((reason) => (
              <li key={reason.pointer + reason.text}>{reason.text}</li>
            ))}
          </ul>
        </Note>
      )}
      {firm.missing.length === 0 ? null : (
        <Note tone="warn">
          {say('missing')}
          <ul>
            {firm.missing.map((field) => (
              <li key={field.pointer}>{text(field.text)}</li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}

type Part = 'firm' | 'contact' | 'generation';

function Parts({ firm }: { readonly firm: Enterprise }) {
  const say = useWords(registrationWords);
  const trade = useCode('trade');
  const division = useCode('division');
  const [open, setOpen] = useState<Part>();
  const close = () => setOpen(undefined);
  const rows: Readonly<Record<Part, readonly PairRow[]>> = {
    firm: [
      [say('uscc'), firm.uscc],
      [say('trade'), trade(firm.trade)],
      [say('division'), division(firm.divisionCode)],
      [say('address'), firm.address],
      [say('place'), firm.place === null ? say('placeNone') : say('placeKnown', { ...firm.place })],
      [say('eiaNumber'), firm.eiaNumber],
    ],
    contact: [
      [say('contactName'), firm.contactName],
      [say('contactPhone'), firm.contactPhone],
      [say('emergencyPhone'), firm.emergencyPhone],
    ],
    generation: firm.declaredGeneration.map(({ wasteCode, yearlyGrams }) => [
      wasteCode,
      say('kgYear', { mass: kilograms(yearlyGrams) }),
    ]),
  };
  return (
    <>
      {(['firm', 'contact', 'generation'] as const).map((part) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{say(part)}</h2>
          {part === 'firm' && firm.usccCheck === 'failed' ? <Note tone="warn">{say('usccFailed')}</Note> : null}
          <Card>
            <Pairs rows={rows[part]} />
            <Button size="small" onClick={() => setOpen(part)}>
              {say('edit', { what: say(part) })}
            </Button>
          </Card>
        </section>
      ))}
      <p>
        <Link to="/m/wastes">{say('addWastes')}</Link>
      </p>
      <FirmSheet key={`firm${firm.version}`} firm={firm} open={open === 'firm'} onClose={close} />
      <ContactSheet key={`contact${firm.version}`} firm={firm} open={open === 'contact'} onClose={close} />
      <GenerationSheet key={`generation${firm.version}`} firm={firm} open={open === 'generation'} onClose={close} />
    </>
  );
}

function Submit({ firm }: { readonly firm: Enterprise }) {
  const say = useWords(registrationWords);
  const submit = useWrite(
    (_: null, send) =>
      answer(api.POST('/api/v1/enterprises/{id}/submit', { params: { path: { id: firm.id } }, ...send(firm.version) })),
    () => toast(say('sent')),
  );
  return (
    <StepButton
      step={stepOf(firm.allowedSteps, 'submit')}
      take={() => submit.mutate(null)}
      busy={submit.isPending}
      error={submit.error}
    />
  );
}
