import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useSeenVersion } from '../../../api/use-seen-version';
import { useWrite } from '../../../api/use-write';
import { typedKilograms } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { toast } from '../../shared/toast';
import { WasteForm } from './waste-form';
import type { WasteDraft } from './waste-form';
import { wastesWords } from './wastes.words';

type Profile = Schemas['WasteProfileView'];

/** One waste of the firm. */
export default function WastePage() {
  const say = useWords(wastesWords);
  const { id = '' } = useParams();
  const profile = useApi('/api/v1/waste-profiles/{id}', { path: { id } });
  return (
    <Screen title={say('editTitle')} back="/m/wastes">
      <Ready of={profile}>{(found) => <Change key={found.id} profile={found} />}</Ready>
    </Screen>
  );
}

const draftOf = (profile: Profile): WasteDraft => ({
  ...profile,
  kg: typedKilograms(profile.usualMassGrams),
  harmful: profile.harmfulComponents.join('、'),
});

function Change({ profile }: { readonly profile: Profile }) {
  const say = useWords(wastesWords);
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(profile));
  const { seen, told, wrote } = useSeenVersion(profile.version);
  const entry = useApi('/api/v1/waste-codes/{code}', { path: { code: profile.wasteCode } });
  const save = useWrite(
    (body: Schemas['ChangeWasteProfile'], send) =>
      answer(
        api.PATCH('/api/v1/waste-profiles/{id}', {
          params: { path: { id: profile.id } },
          body,
          ...send(seen),
        }),
      ),
    (saved) => {
      wrote(saved.version);
      toast(say('saved'));
    },
  );
  told(save.error);
  return (
    <Ready of={entry}>
      {(found) => (
        <>
          <Button block fill="outline" onClick={() => void navigate(`/m/record?profile=${profile.id}`)}>
            {say('record')}
          </Button>
          <WasteForm
            draft={draft}
            change={(part) => setDraft((before) => ({ ...before, ...part }))}
            entry={found}
            error={save.error}
            busy={save.isPending}
            save={save.mutate}
          />
          <Archive profile={profile} />
        </>
      )}
    </Ready>
  );
}

function Archive({ profile }: { readonly profile: Profile }) {
  const say = useWords(wastesWords);
  const navigate = useNavigate();
  const archive = useWrite(
    (_: null, send) =>
      answer(
        api.POST('/api/v1/waste-profiles/{id}/archive', {
          params: { path: { id: profile.id } },
          ...send(profile.version),
        }),
      ),
    () => {
      toast(say('archived'));
      void navigate('/m/wastes', { replace: true });
    },
  );
  return (
    <div className="m-step">
      <Button block fill="outline" color="danger" loading={archive.isPending} onClick={() => archive.mutate(null)}>
        {say('archive')}
      </Button>
      <p className="m-weak">{say('archiveHint')}</p>
    </div>
  );
}
