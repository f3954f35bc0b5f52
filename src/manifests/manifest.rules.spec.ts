import { DomainError } from '../shared/domain-error.js';
import { manifestFields } from './manifest-fields.data.js';
import type { FieldRule } from './manifest-field.types.js';
import { manifestStates } from './manifest.lifecycle.js';
import type { ManifestState } from './manifest.lifecycle.js';
import { isSealed, requireComplete, requireUnsealed } from './manifest.rules.js';
import type { ManifestContent } from './manifest.types.js';
import { acceptedLine, completeManifest } from './testing/manifest-content.js';

const order: ManifestState[] = [
  'draft',
  'confirmed',
  'numbered',
  'loaded',
  'inTransit',
  'arrived',
  'accepted',
  'closed',
];
const rankOf = (state: ManifestState): number =>
  order.indexOf(state === 'partlyAccepted' || state === 'refused' ? 'accepted' : state);
const living = manifestStates.filter((state) => state !== 'voided');

/** The content with one cell emptied, by its pointer: `/plate`, `/consignor/name`, `/lines/0/name`. */
function without(pointer: string): ManifestContent {
  const copy = structuredClone(completeManifest);
  const path = pointer.slice(1).split('/');
  const last = path.pop()!;
  const holder = path.reduce<Record<string, unknown>>(
    (value, key) => value[key] as Record<string, unknown>,
    copy as object as Record<string, unknown>,
  );
  holder[last] = Array.isArray(holder[last]) ? [] : null;
  return copy;
}

function refusal(act: () => unknown): DomainError | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

const required = manifestFields.filter(({ requiredFrom }) => requiredFrom !== null);
const cellsOf = (rule: FieldRule): string[] => rule.cells(completeManifest).map(({ pointer }) => pointer);

describe('the field table of the manifest', () => {
  it('names every field once, with its reason and source, and no cell twice', () => {
    const names = manifestFields.map(({ field }) => field);
    expect(new Set(names).size).toBe(names.length);
    for (const { reason, source } of manifestFields)
      expect([reason.length > 5, source.length > 1]).toEqual([true, true]);
    const pointers = manifestFields.flatMap(cellsOf);
    expect(new Set(pointers).size).toBe(pointers.length);
  });

  it('asks for nothing more of a complete manifest', () => {
    for (const state of living) requireComplete(completeManifest, state, false);
  });

  it.each(required.map((rule) => [rule.field, rule] as const))(
    'requires %s from its state on, not before',
    (_, rule) => {
      for (const pointer of cellsOf(rule)) {
        for (const state of living) {
          const error = refusal(() => requireComplete(without(pointer), state, false));
          if (rankOf(state) < rankOf(rule.requiredFrom!)) expect([state, error]).toEqual([state, null]);
          else expect(error).toMatchObject({ code: 'manifest.incomplete', status: 422, fields: [{ pointer }] });
        }
      }
    },
  );

  it.each(manifestFields.map((rule) => [rule.field, rule] as const))(
    'seals %s from its state on, not before',
    (field, rule) => {
      for (const state of living) {
        const isLate = rankOf(state) >= rankOf(rule.sealedFrom);
        expect(isSealed(rule, state)).toBe(isLate);
        const error = refusal(() => requireUnsealed([field], state));
        expect(error?.code ?? 'none').toBe(isLate ? 'manifest.field-sealed' : 'none');
      }
    },
  );

  it('lets nothing be changed in a voided manifest, and a voided one may stay incomplete', () => {
    for (const rule of manifestFields) expect(isSealed(rule, 'voided')).toBe(true);
    requireComplete(without('/plate'), 'voided', false);
  });

  it('seals whatever both parties see before they sign it', () => {
    // A field required when the manifest is confirmed and still open afterwards could be changed under the signature.
    const open = manifestFields.filter(
      ({ requiredFrom, sealedFrom }) =>
        requiredFrom !== null &&
        rankOf(requiredFrom) <= rankOf('confirmed') &&
        rankOf(sealedFrom) > rankOf('confirmed'),
    );
    expect(open).toEqual([]);
  });

  it('lets a paper manifest go on without its official number, and a return trip for good', () => {
    const unnumbered = without('/officialNumber');
    requireComplete(unnumbered, 'arrived', true);
    requireComplete({ ...unnumbered, kind: 'return', receivedAt: null }, 'closed', false);
    expect(refusal(() => requireComplete(unnumbered, 'loaded', false))?.code).toBe('manifest.incomplete');
  });

  it('asks how accepted waste will be treated, and not of waste that was refused', () => {
    const refusedLine = { ...acceptedLine, decision: 'refuse' as const, acceptedGrams: 0, methodCode: null };
    requireComplete({ ...completeManifest, lines: [refusedLine] }, 'refused', false);
    const accepted = { ...completeManifest, lines: [{ ...acceptedLine, methodCode: null }] };
    expect(refusal(() => requireComplete(accepted, 'accepted', false))?.fields).toMatchObject([
      { pointer: '/lines/0/methodCode' },
    ]);
  });

  it('tells all sealed fields in one answer', () => {
    const error = refusal(() => requireUnsealed(['via', 'lines.name', 'note'], 'confirmed'));
    expect(error?.fields.map(({ pointer }) => pointer)).toEqual(['/via', '/lines/name']);
  });

  it('refuses a field nobody wrote a rule for', () => {
    expect(() => requireUnsealed(['colour'], 'draft')).toThrow(/no rule/);
  });
});
