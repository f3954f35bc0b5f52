import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../../api/queries';
import { useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { Card } from '../../shared/card';
import { toast } from '../../shared/toast';
import { PhotoField } from '../papers/photo-field';
import type { Enterprise } from './registration-page';
import { registrationWords } from './registration.words';

/** Papers on file, and the way to add the licence and the environmental assessment. */
export function PapersCard({ firm }: { readonly firm: Enterprise }) {
  const say = useWords(registrationWords);
  const kind = useCode('documentKind');
  const client = useQueryClient();
  const papers = useApi('/api/v1/documents', { query: { enterpriseId: firm.id } }).data?.items ?? [];
  const done = () => {
    toast(say('uploaded'));
    void client.invalidateQueries();
  };
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{say('papers')}</h2>
      <Card>
        <ul className="m-list">
          {papers.map((paper) => (
            <li key={paper.id} className="m-row">
              <span>{kind(paper.kind)}</span>
              <a href={`/api/v1/documents/${paper.id}/content`} target="_blank" rel="noreferrer">
                {say('view', { name: paper.fileName })}
              </a>
            </li>
          ))}
        </ul>
        <PhotoField label={say('licence')} button={say('uploadLicence')} kind="licence" onUploaded={done} />
        <PhotoField label={say('eia')} button={say('uploadEia')} kind="eia" onUploaded={done} />
      </Card>
    </section>
  );
}
