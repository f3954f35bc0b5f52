import { Input } from 'antd';
import { answer, api } from '../../api/client';
import type { Schemas } from '../../api/queries';
import { AgainField, Field, ReasonField } from '../../desktop/form/fields';
import { KilogramInput } from '../../desktop/form/inputs';
import type { AllowedStep, StepAction } from '../../desktop/record/step-bar';
import { hasAnyRole, useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { manifestWords } from './manifests.words';

type Manifest = Schemas['ManifestView'];

/**
 * `load` is refused until both have signed, since the second signature takes it; whoever may take it signs, so its button
 * is for signing and open all the same.
 */
export const shownSteps = (steps: readonly AllowedStep[]): AllowedStep[] =>
  steps.map(({ refusal, ...step }) =>
    step.step === 'load' && refusal?.code === 'manifest.loading-not-signed'
      ? { ...step, allowed: true }
      : { ...step, ...(refusal === undefined ? {} : { refusal }) },
  );

/** How each step of a manifest is taken; acceptance has a page of its own. */
export function useManifestActions(manifest: Manifest): Readonly<Record<string, StepAction>> {
  const say = useWords(manifestWords);
  const load = useLoading(manifest);
  const { confirmHash, id, version } = manifest;
  const params = { path: { id } };
  const confirm: StepAction = {
    note: <Hash text={say('confirmNote')} hash={confirmHash} />,
    run: (_, send) =>
      answer(api.POST('/api/v1/manifests/{id}/confirm', { params, body: { contentHash: confirmHash }, ...send() })),
  };
  const number: StepAction<{ number: string }> = {
    fields: (
      <>
        <Field name="number" label={say('officialNumber')} help={say('officialHelp')} required>
          <Input inputMode="numeric" autoFocus />
        </Field>
        {/* Of a paper transfer the number ends the back-fill and stays (部令23号 第20条). */}
        {manifest.backfill ? (
          <AgainField of="number" label={say('numberAgain')} differs={say('numberDiffers')}>
            <Input inputMode="numeric" />
          </AgainField>
        ) : null}
      </>
    ),
    run: ({ number: typed }, send) =>
      answer(api.POST('/api/v1/manifests/{id}/official-number', { params, body: { number: typed }, ...send() })),
  };
  const correctNumber: StepAction<Schemas['CorrectOfficialNumber']> = {
    seldom: true,
    note: <p>{say('numberNow', { number: manifest.officialNumber ?? '' })}</p>,
    fields: (
      <>
        <Field name="number" label={say('rightNumber')} help={say('officialHelp')} required>
          <Input inputMode="numeric" autoFocus />
        </Field>
        <Field name="reason" label={say('whyCorrected')} required>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Field>
      </>
    ),
    run: (body, send) => answer(api.POST('/api/v1/manifests/{id}/correct-number', { params, body, ...send(version) })),
  };
  const voidOne: StepAction<{ reason: string }> = {
    danger: true,
    fields: <ReasonField label={say('voidReason')} />,
    run: (body, send) => answer(api.POST('/api/v1/manifests/{id}/void', { params, body, ...send() })),
  };
  return { confirm, number, correctNumber, load, ...plainSteps(id), void: voidOne };
}

/** Steps that ask for nothing. */
function plainSteps(id: string): Readonly<Record<string, StepAction>> {
  const params = { path: { id } };
  return {
    depart: { run: (_, send) => answer(api.POST('/api/v1/manifests/{id}/depart', { params, ...send() })) },
    arrive: { run: (_, send) => answer(api.POST('/api/v1/manifests/{id}/arrive', { params, ...send() })) },
    sendBack: { run: (_, send) => answer(api.POST('/api/v1/manifests/{id}/send-back', { params, ...send() })) },
    takeBack: { run: (_, send) => answer(api.POST('/api/v1/manifests/{id}/take-back', { params, ...send() })) },
    close: { run: (_, send) => answer(api.POST('/api/v1/manifests/{id}/close', { params, ...send() })) },
  };
}

/** The driver signs with the masses, the enterprise by the hash of what it saw. */
function useLoading({ id, lines, loadingHash }: Manifest): StepAction<Schemas['SignLoading']> {
  const say = useWords(manifestWords);
  const isDriver = hasAnyRole(useSignedIn(), ['operator.driver']);
  const params = { path: { id } };
  if (!isDriver)
    return {
      note: <Hash text={say('signConsignor')} hash={loadingHash} />,
      run: (_, send) =>
        answer(
          api.POST('/api/v1/manifests/{id}/sign-loading', { params, body: { contentHash: loadingHash }, ...send() }),
        ),
    };
  return {
    note: <p>{say('signDriver')}</p>,
    initial: {
      lines: lines.map((line) => ({
        lineId: line.id,
        handedOverGrams: line.handedOverGrams ?? line.plannedGrams,
        handedOverPackages: line.handedOverPackages ?? line.plannedPackages,
      })),
    },
    fields: lines.map((line, at) => <HandedOver key={line.id} name={line.name} at={at} />),
    run: (body, send) =>
      answer(
        api.POST('/api/v1/manifests/{id}/sign-loading', {
          params,
          body: {
            lines: (body.lines ?? []).map((line, at) => ({
              ...line,
              handedOverPackages: Number(line.handedOverPackages),
              lineId: lines[at]!.id,
            })),
          },
          ...send(),
        }),
      ),
  };
}

function HandedOver({ name, at }: { readonly name: string; readonly at: number }) {
  const say = useWords(manifestWords);
  return (
    <>
      <Field name={['lines', at, 'handedOverGrams']} label={say('mass', { name })} required>
        <KilogramInput />
      </Field>
      <Field name={['lines', at, 'handedOverPackages']} label={say('packageCount', { name })} required>
        <Input inputMode="numeric" />
      </Field>
    </>
  );
}

const Hash = ({ text, hash }: { readonly text: string; readonly hash: string }) => (
  <>
    <p>{text}</p>
    <p className="hash">{hash}</p>
  </>
);
