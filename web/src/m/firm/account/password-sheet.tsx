import { Button } from 'antd-mobile';
import { useState } from 'react';
import { answer, api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { useWords } from '../../../words/words';
import { TextField } from '../../shared/fields';
import { ProblemNote } from '../../shared/page-states';
import { RefusedForm } from '../../shared/refused-form';
import { Sheet } from '../../shared/sheet';
import { toast } from '../../shared/toast';
import { accountWords } from './account.words';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

const empty = { current: '', next: '', again: '' };

export function PasswordSheet({ open, onClose }: Props) {
  const say = useWords(accountWords);
  const [typed, setTyped] = useState(empty);
  const set = (part: Partial<typeof empty>) => setTyped((before) => ({ ...before, ...part }));
  const change = useWrite(
    (body: { readonly currentPassword: string; readonly newPassword: string }, send) =>
      answer(api.POST('/api/v1/me/password', { body, ...send() })),
    () => {
      setTyped(empty);
      toast(say('changed'));
      onClose();
    },
  );
  const differs = typed.again !== '' && typed.again !== typed.next;
  return (
    <Sheet open={open} title={say('password')} onClose={onClose}>
      <RefusedForm
        error={change.error}
        onSubmit={() => {
          if (typed.again === typed.next) change.mutate({ currentPassword: typed.current, newPassword: typed.next });
        }}
      >
        <TextField
          label={say('current')}
          type="password"
          autoComplete="current-password"
          value={typed.current}
          onChange={(current) => set({ current })}
          pointer="/currentPassword"
          required
        />
        <TextField
          label={say('next')}
          type="password"
          autoComplete="new-password"
          value={typed.next}
          onChange={(next) => set({ next })}
          pointer="/newPassword"
          required
        />
        <TextField
          label={say('again')}
          type="password"
          autoComplete="new-password"
          value={typed.again}
          onChange={(again) => set({ again })}
          error={differs ? say('differs') : undefined}
          required
        />
        <ProblemNote error={change.error} />
        <Button block color="primary" type="submit" loading={change.isPending} disabled={differs}>
          {say('save')}
        </Button>
      </RefusedForm>
    </Sheet>
  );
}
