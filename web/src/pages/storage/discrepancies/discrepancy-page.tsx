import { Button, Input, Select } from 'antd';
import { useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { tellDone } from '../../../desktop/feedback';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { Instant, None } from '../../../desktop/show/figures';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useChoices, useCode } from '../../../words/codes';
import { useText, useWords } from '../../../words/words';
import { manager } from '../../roles';
import '../storage.css';
import { discrepancyWords } from './discrepancies.words';

type Discrepancy = Schemas['DiscrepancyDetailView'];

/** One difference: decided by the receiver, told to the consignor, and reported to the bureau (部令23号 第18条). */
export default function DiscrepancyPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/discrepancies/{id}', { path: { id } });
  return <Read query={query}>{(found) => <DiscrepancyRecord discrepancy={found} />}</Read>;
}

function DiscrepancyRecord({ discrepancy }: { readonly discrepancy: Discrepancy }) {
  const say = useWords(discrepancyWords);
  const decisions = useChoices('decision');
  const path = { id: discrepancy.id };
  const decide: StepAction<Schemas['DecideDiscrepancy']> = {
    fields: (
      <>
        <Field name="decision" label={say('decision')} required>
          <Select options={decisions} />
        </Field>
        <ReasonField label={say('reason')} />
      </>
    ),
    run: (body, send) => answer(api.POST('/api/v1/discrepancies/{id}/decide', { params: { path }, body, ...send() })),
  };
  const withdraw: StepAction<{ reason: string }> = {
    danger: true,
    fields: <ReasonField label={say('withdrawReason')} />,
    run: (body, send) => answer(api.POST('/api/v1/discrepancies/{id}/withdraw', { params: { path }, body, ...send() })),
  };
  const report = discrepancy.bureauReport;
  return (
    <RecordPage
      title={`${say('record')} ${say(discrepancy.attribute)} ${report.officialNumber ?? report.internalNumber}`}
      noun="discrepancy"
      state={discrepancy.state}
      tools={<StepBar steps={discrepancy.allowedSteps} actions={{ decide, withdraw }} />}
      tabs={[
        { key: 'report', label: say('report'), children: <BureauReport discrepancy={discrepancy} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/discrepancies/{id}/events" path={path} noun="discrepancy" />,
        },
      ]}
    >
      <DiscrepancyFacts discrepancy={discrepancy} />
    </RecordPage>
  );
}

function DiscrepancyFacts({ discrepancy }: { readonly discrepancy: Discrepancy }) {
  const say = useWords(discrepancyWords);
  const text = useText();
  const word = useCode('decision');
  const { bureauReport: report, decision } = discrepancy;
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('expected'), value: text(discrepancy.expectedText) },
        { label: say('found'), value: text(discrepancy.foundText) },
        { label: say('decision'), value: decision ? word(decision) : <None /> },
        { label: say('consignor'), value: report.consignor },
        {
          label: say('manifest'),
          value: <Link to={`/manifests/${discrepancy.manifestId}`}>{discrepancy.manifestNumber}</Link>,
        },
        { label: say('waste'), value: `${discrepancy.wasteCode} ${discrepancy.wasteName}` },
        { label: say('plate'), value: report.plate },
        {
          label: say('delivery'),
          value: <Link to={`/receiving/${discrepancy.manifestId}`}>{say('openDelivery')}</Link>,
        },
        { label: say('openedAt'), value: <Instant at={discrepancy.openedAt} /> },
        { label: say('decidedAt'), value: <Instant at={discrepancy.decidedAt} /> },
        { label: say('noticeSentAt'), value: <Instant at={discrepancy.noticeSentAt} /> },
        { label: say('reportedAt'), value: <Instant at={discrepancy.reportedAt} /> },
        { label: say('reference'), value: discrepancy.reportReference ?? <None /> },
        {
          label: say('reason'),
          value: discrepancy.decisionReason ?? discrepancy.withdrawReason ?? <None />,
          wide: true,
        },
      ]}
    />
  );
}

function BureauReport({ discrepancy }: { readonly discrepancy: Discrepancy }) {
  const say = useWords(discrepancyWords);
  const [isCopied, setCopied] = useState(false);
  const draft = useRef<HTMLPreElement>(null);
  const mayReport = hasAnyRole(useSignedIn(), manager);
  const path = { id: discrepancy.id };
  const { text } = discrepancy.bureauReport;
  const markReported: StepAction<Schemas['ReportDiscrepancy']> = {
    fields: (
      <Field name="reference" label={say('reference')} required>
        <Input maxLength={200} />
      </Field>
    ),
    run: (body, send) => answer(api.POST('/api/v1/discrepancies/{id}/report', { params: { path }, body, ...send() })),
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Plain http has no clipboard, and a browser may refuse its own: once marked, the reader's keys copy it.
      window.getSelection()?.selectAllChildren(draft.current!);
      tellDone(say('copyByKeys'), 'info');
    }
  };
  return (
    <>
      <p className="note">{say('reportHelp')}</p>
      <pre ref={draft} className="report-draft" lang="zh-CN">
        {text}
      </pre>
      <div className="steps">
        <Button onClick={() => void copy()}>{say(isCopied ? 'copied' : 'copy')}</Button>
        {mayReport && discrepancy.reportedAt === null && discrepancy.state === 'decided' ? (
          <AskButton type="primary" label={say('markReported')} action={markReported} />
        ) : null}
      </div>
      {discrepancy.state === 'open' ? <p className="note-warn">{say('decideFirst')}</p> : null}
    </>
  );
}
