import { Button } from 'antd-mobile';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { ProblemError } from '../../api/problem';
import { registerDevice } from '../../offline/device';
import { offlineChanged, sync } from '../../offline/sync';
import { useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { Card } from '../shared/card';
import { TextField } from '../shared/fields';
import { ProblemNote } from '../shared/page-states';
import { syncWords } from './driver.words';
import { NotSecure } from './not-secure';
import { OwnDevices } from './own-devices';

const longestName = 60;
const isFull = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem?.code === 'handheld.too-many';

/** Once on each phone; needs network. */
export function RegisterDevice() {
  const say = useWords(syncWords);
  const me = useSignedIn();
  const [name, setName] = useState(() => say('deviceDefault', { name: me.displayName }).slice(0, longestName));
  const register = useMutation({
    mutationFn: () => registerDevice(me.id, name.trim()),
    // Without network it says so at once, and does not wait for it.
    networkMode: 'always',
    onSuccess: () => {
      offlineChanged();
      void sync(me.id, true);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    register.mutate();
  };
  return (
    <Card>
      <h2>{say('device')}</h2>
      <p>{say('deviceHelp')}</p>
      <NotSecure />
      <form onSubmit={submit}>
        <TextField label={say('deviceName')} value={name} onChange={setName} required />
        {isFull(register.error) ? <OwnDevices stopped={register.reset} /> : <ProblemNote error={register.error} />}
        <Button
          block
          color="primary"
          type="submit"
          loading={register.isPending}
          loadingText={say('register')}
          disabled={name.trim() === ''}
        >
          {say('register')}
        </Button>
      </form>
    </Card>
  );
}
