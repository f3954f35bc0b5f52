import { Input } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { DocumentInput, DocumentLink } from '../documents';
import { useMayManage } from '../emissions/may';
import { reportWords } from './reports.words';

type Report = Schemas['ReportView'];

/** While the text may still change. */
const openStates: readonly Report['state'][] = ['prepared', 'revising'];

export function Versions({ report }: { readonly report: Report }) {
  const say = useWords(reportWords);
  const mayFile = useMayManage() && openStates.includes(report.state);
  return (
    <>
      {mayFile ? (
        <div className="table-tools">
          <AskButton type="primary" label={say('newVersion')} action={fileTo(report)} />
        </div>
      ) : null}
      {report.versions.length === 0 ? (
        <Nothing text={say('noVersions')} />
      ) : (
        <PlainTable
          label={say('versions')}
          rows={report.versions}
          keyOf={({ number }) => number}
          columns={[
            { title: say('version'), number: true, show: ({ number }) => number },
            { title: say('versionNote'), show: ({ note }) => note },
            { title: say('file'), show: ({ documentId }) => <DocumentLink id={documentId} /> },
            { title: say('filedAt'), show: ({ filedAt }) => <Instant at={filedAt} /> },
          ]}
        />
      )}
    </>
  );
}

const fileTo = (report: Report): StepAction<Schemas['FileVersion']> => ({
  fields: <VersionFields />,
  run: (body, send) =>
    answer(
      api.POST('/api/v1/environmental-reports/{id}/versions', {
        params: { path: { id: report.id } },
        body,
        ...send(report.version),
      }),
    ),
});

function VersionFields() {
  const say = useWords(reportWords);
  return (
    <>
      <Field name="documentId" label={say('file')} required>
        <DocumentInput />
      </Field>
      <Field name="note" label={say('versionNote')} help={say('versionExample')} required>
        <Input maxLength={200} />
      </Field>
    </>
  );
}
