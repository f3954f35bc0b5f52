import { Button } from 'antd-mobile';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { useWords } from '../../../words/words';
import { TextField } from '../../shared/fields';
import { ProblemNote } from '../../shared/page-states';
import { RefusedForm } from '../../shared/refused-form';
import { Sheet } from '../../shared/sheet';
import { toast } from '../../shared/toast';
import type { Enterprise } from './registration-page';
import { registrationWords } from './registration.words';

export interface SheetProps {
  readonly firm: Enterprise;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Changes a part of the firm's file. */
export function useFirmChange(firm: Enterprise, done: () => void) {
  const say = useWords(registrationWords);
  return useWrite(
    (body: Schemas['ChangeEnterprise'], send) =>
      answer(api.PATCH('/api/v1/enterprises/{id}', { params: { path: { id: firm.id } }, body, ...send(firm.version) })),
    () => {
      toast(say('saved'));
      done();
    },
  );
}

export function PartSheet(
  props: Omit<SheetProps, 'firm'> & {
    readonly title: string;
    readonly error: unknown;
    readonly busy: boolean;
    readonly save: () => void;
    readonly children: ReactNode;
  },
) {
  const say = useWords(registrationWords);
  return (
    <Sheet open={props.open} title={props.title} onClose={props.onClose}>
      <RefusedForm error={props.error} onSubmit={props.save}>
        {props.children}
        <ProblemNote error={props.error} />
        <Button block color="primary" type="submit" loading={props.busy}>
          {say('save')}
        </Button>
      </RefusedForm>
    </Sheet>
  );
}

/** An emptied field says that there is none. */
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What differs from the file: of a verified firm some of it may change no more, and sent along it refuses the rest. */
const changed = (firm: Enterprise, body: Schemas['ChangeEnterprise']): Schemas['ChangeEnterprise'] =>
  Object.fromEntries(
    Object.entries(body).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(firm[field as keyof Enterprise] ?? null),
    ),
  );

/** The API keeps six decimals at most; a phone gives more than it knows. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

export function FirmSheet({ firm, open, onClose }: SheetProps) {
  const say = useWords(registrationWords);
  const change = useFirmChange(firm, onClose);
  const [name, setName] = useState(firm.name);
  const [uscc, setUscc] = useState(firm.uscc ?? '');
  const [address, setAddress] = useState(firm.address ?? '');
  const [eiaNumber, setEiaNumber] = useState(firm.eiaNumber ?? '');
  const [place, setPlace] = useState(firm.place);
  const [lost, setLost] = useState(false);
  const locate = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => setPlace({ longitude: rounded(coords.longitude), latitude: rounded(coords.latitude) }),
      () => setLost(true),
    );
  return (
    <PartSheet
      open={open}
      title={say('firm')}
      onClose={onClose}
      error={change.error}
      busy={change.isPending}
      save={() => {
        const body = changed(firm, {
          name: name.trim(),
          uscc: orNull(uscc.toUpperCase()),
          address: orNull(address),
          eiaNumber: orNull(eiaNumber),
          ...(place === null ? {} : { place }),
        });
        if (Object.keys(body).length === 0) onClose();
        else change.mutate(body);
      }}
    >
      <TextField label={say('name')} value={name} onChange={setName} pointer="/name" required />
      <TextField label={say('uscc')} value={uscc} onChange={setUscc} pointer="/uscc" />
      <TextField
        label={say('address')}
        value={address}
        onChange={setAddress}
        pointer="/address"
        autoComplete="street-address"
      />
      <TextField label={say('eiaNumber')} value={eiaNumber} onChange={setEiaNumber} />
      <p>{place === null ? say('placeNone') : say('placeKnown', { ...place })}</p>
      {lost ? (
        <p className="m-danger" role="alert">
          {say('locateFailed')}
        </p>
      ) : null}
      <Button block fill="outline" className="m-stacked" onClick={locate}>
        {say('locate')}
      </Button>
    </PartSheet>
  );
}

export function ContactSheet({ firm, open, onClose }: SheetProps) {
  const say = useWords(registrationWords);
  const change = useFirmChange(firm, onClose);
  const [contactName, setName] = useState(firm.contactName ?? '');
  const [contactPhone, setPhone] = useState(firm.contactPhone ?? '');
  const [emergencyPhone, setEmergency] = useState(firm.emergencyPhone ?? '');
  return (
    <PartSheet
      open={open}
      title={say('contact')}
      onClose={onClose}
      error={change.error}
      busy={change.isPending}
      save={() =>
        change.mutate({
          contactName: orNull(contactName),
          contactPhone: orNull(contactPhone),
          emergencyPhone: orNull(emergencyPhone),
        })
      }
    >
      <TextField label={say('contactName')} value={contactName} onChange={setName} autoComplete="name" />
      <TextField
        label={say('contactPhone')}
        type="tel"
        value={contactPhone}
        onChange={setPhone}
        pointer="/contactPhone"
      />
      <TextField
        label={say('emergencyPhone')}
        type="tel"
        value={emergencyPhone}
        onChange={setEmergency}
        pointer="/emergencyPhone"
      />
    </PartSheet>
  );
}
