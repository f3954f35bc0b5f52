import type { ReactNode } from 'react';
import type { Send } from '../../../api/use-write';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import type { Fact } from '../../../desktop/record/record-page';
import { StepBar } from '../../../desktop/record/step-bar';
import type { AllowedStep, StepAction } from '../../../desktop/record/step-bar';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import type { Noun } from '../../../words/states';
import { useWords } from '../../../words/words';
import { planners } from '../../roles';
import { partnerWords } from './partners.words';

interface PartnerRecordProps<Body extends object> {
  readonly title: string;
  readonly noun: Noun;
  readonly shown: { readonly state: string; readonly version: number; readonly allowedSteps: readonly AllowedStep[] };
  readonly facts: readonly Fact[];
  readonly change: StepAction<Body>;
  readonly retire: (sending: ReturnType<Send>) => Promise<unknown>;
  readonly reinstate: (sending: ReturnType<Send>) => Promise<unknown>;
  readonly timeline: ReactNode;
}

/** A carrier, vehicle or person: changed by planners, retired and taken back, never deleted. */
export function PartnerRecord<Body extends object>(props: PartnerRecordProps<Body>) {
  const { title, noun, shown, facts, change, timeline } = props;
  const say = useWords(partnerWords);
  const me = useSignedIn();
  const retire: StepAction = { danger: true, run: (_, send) => props.retire(send(shown.version)) };
  const reinstate: StepAction = { run: (_, send) => props.reinstate(send(shown.version)) };
  return (
    <RecordPage
      title={title}
      noun={noun}
      state={shown.state}
      tools={
        <>
          {hasAnyRole(me, planners) ? <AskButton label={say('change')} action={change} /> : null}
          <StepBar steps={shown.allowedSteps} actions={{ retire, reinstate }} />
        </>
      }
      tabs={
        hasAnyRole(me, [...planners, 'regulator'])
          ? [{ key: 'timeline', label: say('timeline'), children: timeline }]
          : []
      }
    >
      <Facts title={say('facts')} facts={facts} />
    </RecordPage>
  );
}
