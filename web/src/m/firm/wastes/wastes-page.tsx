import { Button } from 'antd-mobile';
import { useDeferredValue, useState } from 'react';
import { useNavigate } from 'react-router';
import { kilograms } from '../../../shared/format';
import { useCode } from '../../../words/codes';
import { useText, useWords } from '../../../words/words';
import type { Schemas } from '../../../api/queries';
import { Note, RowLink, Tag } from '../../shared/card';
import { TextField } from '../../shared/fields';
import { Nothing } from '../../shared/page-states';
import { Pages } from '../../shared/pages';
import { Screen } from '../../shared/screen';
import { wastesWords } from './wastes.words';

/** The firm's usual wastes by their plain names. */
export default function WastesPage() {
  const say = useWords(wastesWords);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  return (
    <Screen
      title={say('title')}
      back="/m/me"
      foot={
        <Button block color="primary" onClick={() => void navigate('/m/wastes/add')}>
          {say('add')}
        </Button>
      }
    >
      <TextField label={say('search')} value={typed} onChange={setTyped} />
      <div className="m-card">
        <Pages
          of="/api/v1/waste-profiles"
          query={{ sort: 'name', ...(query === '' ? {} : { query }) }}
          keyOf={({ id }) => id}
          empty={<Nothing text={say(query === '' ? 'empty' : 'noneFound')} />}
        >
          {(profile) => <Line profile={profile} />}
        </Pages>
      </div>
    </Screen>
  );
}

function Line({ profile }: { readonly profile: Schemas['WasteProfileView'] }) {
  const say = useWords(wastesWords);
  const text = useText();
  const packaging = useCode('packaging');
  const hazard = useCode('hazard');
  return (
    <>
      <RowLink to={`/m/wastes/${profile.id}`}>
        <strong>{profile.name}</strong> {profile.wasteCode}
        <br />
        <span className="m-weak">
          {packaging(profile.packaging)} · {say('usual', { mass: kilograms(profile.usualMassGrams) })}
        </span>
        <br />
        {profile.hazards.map((code) => (
          <Tag key={code} tone="warn">
            {hazard(code)}
          </Tag>
        ))}
      </RowLink>
      {profile.warnings.map((warning) => (
        <Note key={warning.code + warning.pointer} tone="warn">
          {text(warning.text)}
        </Note>
      ))}
    </>
  );
}
