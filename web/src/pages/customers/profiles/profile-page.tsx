import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { Instant, Kilograms } from '../../../desktop/show/figures';
import { ToneTag } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useCode } from '../../../words/codes';
import { useText, useWords } from '../../../words/words';
import { enterprise, planners } from '../../roles';
import { ProfileFields } from './profile-form';
import { profileWords } from './profiles.words';
import '../customers.css';

type Profile = Schemas['WasteProfileView'];

export default function ProfilePage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/waste-profiles/{id}', { path: { id } });
  return <Read query={query}>{(profile) => <ProfileRecord profile={profile} />}</Read>;
}

function ProfileRecord({ profile }: { readonly profile: Profile }) {
  const say = useWords(profileWords);
  const text = useText();
  const mayKeep = hasAnyRole(useSignedIn(), [...enterprise, ...planners]);
  return (
    <RecordPage
      title={profile.name}
      beside={
        <ToneTag tone={profile.archived ? 'over' : 'good'}>{say(profile.archived ? 'archived' : 'inUse')}</ToneTag>
      }
      tools={mayKeep ? <Tools profile={profile} /> : null}
      tabs={[
        {
          key: 'timeline',
          label: say('timeline'),
          children: (
            <Timeline events="/api/v1/waste-profiles/{id}/events" path={{ id: profile.id }} noun="enterprise" />
          ),
        },
      ]}
    >
      {profile.warnings.length === 0 ? null : (
        <Alert
          type="warning"
          showIcon
          className="problem"
          title={say('warnings')}
          description={
            <ul>
              {profile.warnings.map((warning) => (
                <li key={warning.code + warning.pointer}>{text(warning.text)}</li>
              ))}
            </ul>
          }
        />
      )}
      <ProfileFacts profile={profile} />
    </RecordPage>
  );
}

function ProfileFacts({ profile }: { readonly profile: Profile }) {
  const say = useWords(profileWords);
  const form = useCode('form');
  const hazard = useCode('hazard');
  const packaging = useCode('packaging');
  const component = useCode('component');
  const isFirm = hasAnyRole(useSignedIn(), enterprise);
  const photo = profile.photoDocumentId;
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('code'), value: profile.wasteCode },
        { label: say('form'), value: form(profile.form) },
        { label: say('hazards'), value: profile.hazards.map(hazard).join('、') },
        { label: say('packaging'), value: packaging(profile.packaging) },
        { label: say('usualMass'), value: <Kilograms grams={profile.usualMassGrams} /> },
        { label: say('harmful'), value: profile.harmfulComponents.join('、') || '—' },
        { label: say('components'), value: profile.components.map(component).join('、') || '—' },
        { label: say('createdAt'), value: <Instant at={profile.createdAt} /> },
        ...(isFirm
          ? []
          : [
              {
                label: say('enterprise'),
                value: <FirmLink id={profile.enterpriseId} />,
              },
            ]),
        ...(photo === null
          ? []
          : [
              {
                label: say('photo'),
                value: <img className="waste-photo" src={`/api/v1/documents/${photo}/content`} alt={profile.name} />,
                wide: true,
              },
            ]),
      ]}
    />
  );
}

function FirmLink({ id }: { readonly id: string }) {
  const { data } = useApi('/api/v1/enterprises/{id}', { path: { id } });
  return <Link to={`/enterprises/${id}`}>{data?.name ?? '…'}</Link>;
}

function Tools({ profile }: { readonly profile: Profile }) {
  const say = useWords(profileWords);
  const params = { path: { id: profile.id } };
  const { version } = profile;
  const change: StepAction<Schemas['ChangeWasteProfile']> = {
    width: 820,
    fields: <ProfileFields />,
    initial: profile,
    run: (body, send) => answer(api.PATCH('/api/v1/waste-profiles/{id}', { params, body, ...send(version) })),
  };
  const archive: StepAction = {
    danger: true,
    note: <p>{say('archiveNote')}</p>,
    run: (_, send) => answer(api.POST('/api/v1/waste-profiles/{id}/archive', { params, ...send(version) })),
  };
  const restore: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/waste-profiles/{id}/restore', { params, ...send(version) })),
  };
  return (
    <>
      <AskButton label={say('change')} action={change} />
      {profile.archived ? (
        <AskButton label={say('restore')} action={restore} />
      ) : (
        <AskButton label={say('archive')} action={archive} />
      )}
    </>
  );
}
