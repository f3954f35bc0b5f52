import { Table } from 'antd';
import type { Schemas } from '../../api/queries';
import { Nothing } from '../../desktop/page-states';
import { Instant } from '../../desktop/show/figures';
import { PaperLink } from '../../desktop/show/paper-link';
import { useWords } from '../../words/words';
import { manifestWords, mediumWords, partyWords, purposeWords } from './manifests.words';

/** Who signed what and when, by which clock, and the hash of the signed content. */
export default function ManifestSignatures({
  manifest: { signatures, paper },
}: {
  readonly manifest: Schemas['ManifestView'];
}) {
  const say = useWords(manifestWords);
  const [purpose, party, medium] = [useWords(purposeWords), useWords(partyWords), useWords(mediumWords)];
  if (signatures.length === 0) return <Nothing text={say('noSignatures')} />;
  return (
    <>
      <Table
        rowKey={(row) => `${row.purpose} ${row.party} ${row.signedAt}`}
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={signatures}
        columns={[
          { title: say('purpose'), render: (_, row) => purpose(row.purpose) },
          { title: say('party'), render: (_, row) => party(row.party) },
          { title: say('signer'), render: (_, row) => row.signerLabel },
          { title: say('medium'), render: (_, row) => medium(row.medium) },
          { title: say('signedAt'), render: (_, row) => <Instant at={row.signedAt} /> },
          {
            title: say('clock'),
            render: (_, row) => say(row.medium === 'paper' ? 'clockPaper' : 'clockServer'),
          },
          { title: say('hash'), render: (_, row) => <span className="hash">{row.contentHash}</span> },
        ]}
      />
      {paper === null ? null : (
        <PaperLink href={`/api/v1/documents/${paper.documentId}/content`}>{say('paperScan')}</PaperLink>
      )}
    </>
  );
}
