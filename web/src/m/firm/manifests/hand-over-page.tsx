import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { useSignedIn } from '../../../session/me';
import { kilograms } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { Card, Note, RowLink, Tag } from '../../shared/card';
import { TickRow, toggled } from '../../shared/fields';
import { ProblemNote, Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { ReasonSheet } from '../../shared/step-button';
import { toast } from '../../shared/toast';
import { signOfflineWords } from '../../sign-offline/sign-offline.words';
import { inStock } from '../../../shared/booking/in-stock';
import { differenceOf, waitingFor } from './hand-over';
import { Head, Papers, Signatures } from './manifest-parts';
import { manifestsWords } from './manifests.words';

type Manifest = Schemas['ManifestView'];
type Line = Schemas['ManifestLineView'];

const everyMs = 5_000;
const waitingWord = { driver: 'waitDriver', signed: 'signedAlready', nobody: 'notNow' } as const;

/** 交接签字 at the tailgate: the driver's list against mine, differences in red, then the signature. */
export default function HandOverPage() {
  const say = useWords(manifestsWords);
  const offline = useWords(signOfflineWords);
  const { id = '' } = useParams();
  const manifest = useApi('/api/v1/manifests/{id}', { path: { id }, everyMs });
  return (
    <Screen title={say('handOverTitle')} back={`/m/manifests/${id}`}>
      <RowLink to={`/m/sign-offline/${id}`}>{offline('title')}</RowLink>
      <Ready of={manifest}>
        {(found) => {
          const waiting = waitingFor(found);
          return (
            <>
              <Head manifest={found} />
              <Papers manifest={found} />
              {waiting === 'me' ? (
                <Sign key={found.loadingHash} manifest={found} />
              ) : (
                <Note tone="warn">{say(waitingWord[waiting])}</Note>
              )}
              <Signatures manifest={found} />
            </>
          );
        }}
      </Ready>
    </Screen>
  );
}

function Sign({ manifest }: { readonly manifest: Manifest }) {
  const say = useWords(manifestsWords);
  const me = useSignedIn();
  const navigate = useNavigate();
  const [checked, setChecked] = useState<readonly string[]>([]);
  const sign = useWrite(
    (contentHash: string, send) =>
      answer(
        api.POST('/api/v1/manifests/{id}/sign-loading', {
          params: { path: { id: manifest.id } },
          body: { contentHash },
          ...send(manifest.version),
        }),
      ),
    () => {
      toast(say('signed'));
      void navigate(`/m/manifests/${manifest.id}`, { replace: true });
    },
  );
  const all = manifest.lines.every(({ id }) => checked.includes(id));
  return (
    <>
      <h2>{say('check')}</h2>
      {manifest.lines.map((line) => (
        <LineCheck
          key={line.id}
          line={line}
          checked={checked.includes(line.id)}
          onChange={(on) => setChecked(toggled(checked, line.id, on))}
        />
      ))}
      <LeftHere manifest={manifest} />
      <ProblemNote error={sign.error} />
      <Button
        block
        color="primary"
        disabled={!all}
        loading={sign.isPending}
        onClick={() => sign.mutate(manifest.loadingHash)}
      >
        {say('sign', { who: me.displayName })}
      </Button>
      <Refuse manifest={manifest} />
    </>
  );
}

/** Not signing, and saying why; the driver corrects and signs anew. */
function Refuse({ manifest }: { readonly manifest: Manifest }) {
  const say = useWords(manifestsWords);
  const [refusing, setRefusing] = useState(false);
  const refuse = useWrite(
    (reason: string, send) =>
      answer(
        api.POST('/api/v1/manifests/{id}/refuse-loading', {
          params: { path: { id: manifest.id } },
          body: { reason },
          ...send(manifest.version),
        }),
      ),
    () => {
      toast(say('refusedDone'));
      setRefusing(false);
    },
  );
  return (
    <>
      <div className="m-step">
        <Button block fill="outline" color="danger" onClick={() => setRefusing(true)}>
          {say('refuse')}
        </Button>
        {refuse.isSuccess ? (
          <Note tone="warn">
            <span role="status">{say('refuseHint')}</span>
          </Note>
        ) : null}
      </div>
      <ReasonSheet
        open={refusing}
        title={say('refuse')}
        busy={refuse.isPending}
        error={refuse.error}
        onClose={() => setRefusing(false)}
        take={refuse.mutate}
      />
    </>
  );
}

function LineCheck(props: {
  readonly line: Line;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const say = useWords(manifestsWords);
  const { line } = props;
  const difference = differenceOf(line);
  const count = line.handedOverPackages ?? 0;
  return (
    <Card tone={difference !== null && (difference.grams !== 0 || difference.packages !== 0) ? 'danger' : 'plain'}>
      <TickRow checked={props.checked} onChange={props.onChange}>
        <strong>{say('tickLine', { name: line.name })}</strong> <span className="m-weak">{line.wasteCode}</span>
        <br />
        {say('kgAndCount', { mass: kilograms(line.handedOverGrams ?? 0), count })}
      </TickRow>
      <Difference line={line} />
      {line.containerCodes.length === 0 ? null : <Scanned codes={line.containerCodes} />}
    </Card>
  );
}

function Difference({ line }: { readonly line: Line }) {
  const say = useWords(manifestsWords);
  const difference = differenceOf(line);
  if (difference === null) return null;
  const { grams, packages } = difference;
  if (grams === 0 && packages === 0) return <p>{say('same')}</p>;
  return (
    <>
      {grams === 0 ? null : (
        <p className="m-danger">
          {say('differs', { sign: say(grams > 0 ? 'more' : 'less'), mass: kilograms(Math.abs(grams)) })}
        </p>
      )}
      {packages === 0 ? null : (
        <p className="m-danger">
          {say('packagesDiffer', { planned: line.plannedPackages, now: line.handedOverPackages ?? 0 })}
        </p>
      )}
    </>
  );
}

const mostInStock = 100;

const useStock = () => useApi('/api/v1/containers', { query: { state: inStock, limit: mostInStock } });

/** The driver's scans, each against my stock. */
function Scanned({ codes }: { readonly codes: readonly string[] }) {
  const say = useWords(manifestsWords);
  const stock = useStock().data?.items;
  return (
    <>
      <p>{say('codesScanned', { count: codes.length })}</p>
      <ul className="m-list">
        {codes.map((code) => {
          const known = stock?.some((container) => container.code === code) ?? true;
          return (
            <li key={code} className="m-row">
              <small>{code}</small>
              <Tag tone={known ? 'good' : 'danger'}>{say(known ? 'ok' : 'notMine')}</Tag>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function LeftHere({ manifest }: { readonly manifest: Manifest }) {
  const say = useWords(manifestsWords);
  const stock = useStock().data?.items ?? [];
  const scanned = new Set(manifest.lines.flatMap(({ containerCodes }) => containerCodes));
  const wasteCodes = new Set(manifest.lines.map(({ wasteCode }) => wasteCode));
  const left = stock.filter(({ code, wasteCode }) => wasteCodes.has(wasteCode) && !scanned.has(code));
  if (scanned.size === 0 || left.length === 0) return null;
  return (
    <Note tone="danger">
      {say('leftHere')}
      <ul>
        {left.map(({ id, code, name }) => (
          <li key={id}>
            {name} <small>{code}</small>
          </li>
        ))}
      </ul>
    </Note>
  );
}
