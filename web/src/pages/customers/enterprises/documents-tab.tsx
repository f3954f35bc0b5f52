import { Select } from 'antd';
import { useRows } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { FileInput } from '../../../desktop/form/file-input';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { uploadDocument } from '../../../shared/upload';
import type { ChosenFile, DocumentKind } from '../../../shared/upload';
import { useWords } from '../../../words/words';
import { enterprise, planners } from '../../roles';
import { documentKinds, enterpriseWords } from './enterprises.words';

type Paper = Schemas['DocumentView'];

const mostShown = 200;
const bytesPerKib = 1024;

/** Papers of an enterprise: looked at in the browser, filed with their kind. */
export function DocumentsTab({ enterpriseId }: { readonly enterpriseId: string }) {
  const say = useWords(enterpriseWords);
  const me = useSignedIn();
  const { rows } = useRows('/api/v1/documents', { enterpriseId, limit: mostShown });
  const upload: StepAction<{ kind: DocumentKind; file: ChosenFile }> = {
    initial: { kind: 'licence' },
    fields: <UploadFields />,
    run: ({ kind, file }) => uploadDocument(kind, file, me.enterpriseId === null ? enterpriseId : undefined),
  };
  return (
    <>
      {hasAnyRole(me, [...enterprise, ...planners]) ? (
        <div className="table-tools">
          <AskButton label={say('upload')} action={upload} />
        </div>
      ) : null}
      {rows.length === 0 ? <Nothing text={say('noFiles')} /> : <Papers papers={rows} />}
    </>
  );
}

function UploadFields() {
  const say = useWords(enterpriseWords);
  return (
    <>
      <Field name="kind" label={say('fileKind')} required>
        <Select options={documentKinds.map((value) => ({ value, label: say(`file.${value}`) }))} />
      </Field>
      <Field name="file" label={say('fileName')} help={say('uploadHelp')} required>
        <FileInput />
      </Field>
    </>
  );
}

function Papers({ papers }: { readonly papers: readonly Paper[] }) {
  const say = useWords(enterpriseWords);
  return (
    <PlainTable
      label={say('documents')}
      rows={papers}
      keyOf={({ id }) => id}
      columns={[
        {
          title: say('fileName'),
          show: ({ id, fileName }) => (
            <a href={`/api/v1/documents/${id}/content`} target="_blank" rel="noopener">
              {fileName}
            </a>
          ),
        },
        { title: say('fileKind'), show: ({ kind }) => say(`file.${kind}`) },
        {
          title: say('fileSize'),
          number: true,
          show: ({ sizeBytes }) => `${Math.ceil(sizeBytes / bytesPerKib)} KiB`,
        },
        { title: say('fileAt'), number: true, show: ({ createdAt }) => <Instant at={createdAt} /> },
      ]}
    />
  );
}
