import { Link, useParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { DocumentLink } from '../documents';
import { reportWords } from './reports.words';
import { Reviews } from './reviews';
import { useReportSteps } from './report-steps';
import { Versions } from './versions';

type Report = Schemas['ReportView'];

export default function ReportPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/environmental-reports/{id}', { path: { id } });
  return <Read query={query}>{(report) => <ReportRecord report={report} />}</Read>;
}

function ReportRecord({ report }: { readonly report: Report }) {
  const say = useWords(reportWords);
  const actions = useReportSteps(report);
  return (
    <RecordPage
      title={report.projectName}
      noun="environmentalReport"
      state={report.state}
      tools={<StepBar steps={report.allowedSteps} actions={actions} />}
      tabs={[
        { key: 'course', label: say('course'), children: <Course report={report} /> },
        { key: 'versions', label: say('versions'), children: <Versions report={report} /> },
        { key: 'reviews', label: say('reviews'), children: <Reviews report={report} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: (
            <Timeline
              events="/api/v1/environmental-reports/{id}/events"
              path={{ id: report.id }}
              noun="environmentalReport"
            />
          ),
        },
      ]}
    >
      <ReportFacts report={report} />
    </RecordPage>
  );
}

function ReportFacts({ report }: { readonly report: Report }) {
  const say = useWords(reportWords);
  const { approvalId, rejectionReason, acceptanceConclusion, acceptanceDocumentId } = report;
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('form'), value: say(report.form === 'report' ? 'formReport' : 'formForm') },
        { label: say('preparedBy'), value: report.preparedBy },
        { label: say('authority'), value: report.authority ?? '—' },
        { label: say('decisionNumber'), value: report.decisionNumber ?? '—' },
        ...(approvalId === null
          ? []
          : [{ label: say('approval'), value: <Link to={`/approvals/${approvalId}`}>{say('open')}</Link> }]),
        ...(acceptanceDocumentId === null
          ? []
          : [{ label: say('acceptanceDocument'), value: <DocumentLink id={acceptanceDocumentId} /> }]),
        ...(rejectionReason === null ? [] : [{ label: say('rejectionReason'), value: rejectionReason, wide: true }]),
        ...(acceptanceConclusion === null
          ? []
          : [{ label: say('acceptanceConclusion'), value: acceptanceConclusion, wide: true }]),
      ]}
    />
  );
}

/** The stages of a report from its text to the acceptance check, with their days. */
function Course({ report }: { readonly report: Report }) {
  const say = useWords(reportWords);
  const stages = [
    { stage: say('prepared'), day: report.preparedOn },
    { stage: say('submittedOn'), day: report.submittedOn },
    ...report.reviews.map(({ round, heldOn }) => ({ stage: say('reviewHeld', { round }), day: heldOn })),
    { stage: say('resubmittedOn'), day: report.resubmittedOn },
    { stage: say('decidedOn'), day: report.decidedOn },
    { stage: say('acceptedOn'), day: report.acceptedOn },
    { stage: say('publishedOn'), day: report.publishedOn },
  ];
  return (
    <PlainTable
      label={say('course')}
      rows={stages}
      keyOf={({ stage }) => stage}
      columns={[
        { title: say('stage'), show: ({ stage }) => stage },
        { title: say('day'), show: ({ day }) => day ?? <span className="note">{say('pending')}</span> },
      ]}
    />
  );
}
