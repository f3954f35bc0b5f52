import { countyOf } from '../../shared/division.js';
import { searchKeys } from '../../shared/search-initials.js';
import { parseUscc } from '../../shared/uscc.js';
import type { UsccCheck } from '../../shared/uscc.js';
import { declaredTwice, divisionUnknown, laboratoryKindMisplaced, usccMalformed } from './enterprise.errors.js';
import type { LaboratoryKind } from './enterprise.types.js';

/** What decides about a change; the fields of an enterprise that depend on each other. */
export interface ChangeableEnterprise {
  name: string;
  siteName: string;
  uscc: string | null;
  usccCheck: UsccCheck | null;
  usccOverrideReason: string | null;
  divisionCode: string;
  trade: string;
  laboratoryKind: LaboratoryKind | null;
  searchKeys: string;
}

/**
 * Brings what was typed into the form to store: the credit code in capitals with its check, the present code of the
 * county, and what the enterprise is found by. Errors: `enterprise.uscc-malformed`, `enterprise.division-unknown`,
 * `enterprise.laboratory-kind-misplaced`, all 422.
 */
export async function settle<E extends ChangeableEnterprise>(before: E | null, changed: E): Promise<E> {
  const uscc = settleUscc(changed.uscc);
  if (changed.laboratoryKind !== null && changed.trade !== 'laboratory') {
    // A firm that changes its trade does not have to clear the kind of laboratory it was; one that names it anew does.
    if (before === null || before.laboratoryKind !== changed.laboratoryKind)
      throw laboratoryKindMisplaced({}, '/laboratoryKind');
  }
  return {
    ...changed,
    ...uscc,
    // What was found out about another code says nothing about this one.
    usccOverrideReason: before?.uscc === uscc.uscc ? changed.usccOverrideReason : null,
    divisionCode: settleDivision(changed.divisionCode),
    laboratoryKind: changed.trade === 'laboratory' ? changed.laboratoryKind : null,
    searchKeys: [await searchKeys(changed.name), await searchKeys(changed.siteName), (uscc.uscc ?? '').toLowerCase()]
      .join(' ')
      .trim(),
  };
}

function settleUscc(text: string | null): Pick<ChangeableEnterprise, 'uscc' | 'usccCheck'> {
  if (text === null) return { uscc: null, usccCheck: null };
  const { code, wellFormed, checkDigitValid } = parseUscc(text);
  if (!wellFormed) throw usccMalformed({}, '/uscc');
  return { uscc: code, usccCheck: checkDigitValid ? 'passed' : 'failed' };
}

function settleDivision(code: string): string {
  const county = countyOf(code);
  if (county === null) throw divisionUnknown({}, '/divisionCode');
  return county;
}

/** Each code once: two lines of one code would be two answers to one question. `enterprise.declared-twice`, 422. */
export function assertDeclaredOnce(lines: readonly { wasteCode: string }[]): void {
  const codes = lines.map(({ wasteCode }) => wasteCode);
  const index = codes.findIndex((code, place) => codes.indexOf(code) < place);
  if (index >= 0) throw declaredTwice({ code: codes[index]! }, `/declaredGeneration/${index}/wasteCode`);
}
