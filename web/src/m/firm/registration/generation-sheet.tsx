import { useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import { parseKilograms, typedKilograms } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { MassField } from '../../shared/fields';
import { PartSheet, useFirmChange } from './firm-sheets';
import type { SheetProps } from './firm-sheets';
import { registrationWords } from './registration.words';

const mostProfiles = 100;

/** 年产生量: by the codes of the firm's own wastes, and those declared before. */
export function GenerationSheet({ firm, open, onClose }: SheetProps) {
  const say = useWords(registrationWords);
  const change = useFirmChange(firm, onClose);
  const profiles =
    useApi('/api/v1/waste-profiles', { query: { limit: mostProfiles }, enabled: open }).data?.items ?? [];
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      firm.declaredGeneration.map(({ wasteCode, yearlyGrams }) => [wasteCode, typedKilograms(yearlyGrams)]),
    ),
  );
  const codes = [...new Set([...Object.keys(typed), ...profiles.map(({ wasteCode }) => wasteCode)])].sort();
  const nameOf = (code: string) => profiles.find(({ wasteCode }) => wasteCode === code)?.name ?? '';
  const filled = codes.filter((code) => (typed[code] ?? '').trim() !== '');
  const wrong = filled.filter((code) => parseKilograms(typed[code]!) === null);
  return (
    <PartSheet
      open={open}
      title={say('generation')}
      onClose={onClose}
      error={change.error}
      busy={change.isPending}
      save={() => {
        if (wrong.length === 0)
          change.mutate({
            declaredGeneration: filled.map((wasteCode) => ({
              wasteCode,
              yearlyGrams: parseKilograms(typed[wasteCode]!) ?? 0,
            })),
          });
      }}
    >
      <p className="m-weak">{say('generationHint')}</p>
      {codes.length === 0 ? (
        <p>
          {say('generationNone')} <Link to="/m/wastes/add">{say('addWastes')}</Link>
        </p>
      ) : null}
      {codes.map((code) => (
        <MassField
          key={code}
          label={say('yearly', { name: `${nameOf(code)} ${code}`.trim() })}
          value={typed[code] ?? ''}
          onChange={(text) => setTyped((before) => ({ ...before, [code]: text }))}
          error={wrong.includes(code) ? say('massWrong') : undefined}
        />
      ))}
    </PartSheet>
  );
}
