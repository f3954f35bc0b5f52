import type { Schemas } from '../../api/queries';
import { Nothing } from '../../desktop/page-states';
import { Instant } from '../../desktop/show/figures';
import { PaperLink } from '../../desktop/show/paper-link';
import { PlainTable } from '../../desktop/show/plain-table';
import { useWords } from '../../words/words';
import { SubjectProof } from '../oversight/audit-trail/subject-proof';
import { manifestWords, mediumWords, partyWords, purposeWords } from './manifests.words';

/** Who signed what and when, by which clock, and the hash of the signed content. */
export default function ManifestSignatures({
  manifest: { id, signatures, paper },
}: {
  readonly manifest: Schemas['ManifestView'];
}) {
  const say = useWords(manifestWords);
  const [purpose, party, medium] = [useWords(purposeWords), useWords(partyWords), useWords(mediumWords)];
  if (signatures.length === 0) return <Nothing text={say('noSignatures')} />;
  return (
    <>
      <SubjectProof id={id} />
      <PlainTable
        label={say('purpose')}
        keyOf={(row) => `${row.purpose} ${row.party} ${row.signedAt}`}
        rows={signatures}
        columns={[
          { title: say('purpose'), show: (row) => purpose(row.purpose) },
          { title: say('party'), show: (row) => party(row.party) },
          { title: say('signer'), show: (row) => row.signerLabel },
          { title: say('medium'), show: (row) => medium(row.medium) },
          { title: say('signedAt'), show: (row) => <Instant at={row.signedAt} /> },
          {
            title: say('clock'),
            show: (row) => say(row.medium === 'paper' ? 'clockPaper' : 'clockServer'),
          },
          { title: say('hash'), show: (row) => <span className="hash">{row.contentHash}</span> },
        ]}
      />
      {paper === null ? null : (
        <PaperLink href={`/api/v1/documents/${paper.documentId}/content`}>{say('paperScan')}</PaperLink>
      )}
    </>
  );
}
