import { useText } from '../../../words/words';
import type { Text } from '../../../words/words';
import { approvalCodes } from './approval-codes.words';

type Words = Readonly<Record<string, Text>>;
type Kind = keyof typeof approvalCodes;

export function useApprovalWord(): (kind: Kind, code: string) => string {
  const text = useText();
  return (kind, code) => text((approvalCodes[kind] as Words)[code]) || code;
}

/** The codes of a kind as a select offers them. */
export function useApprovalChoices(): (kind: Kind) => { readonly value: string; readonly label: string }[] {
  const text = useText();
  return (kind) => Object.entries(approvalCodes[kind]).map(([value, label]) => ({ value, label: text(label) }));
}

/** The words of a kind for a file. */
export function useApprovalFile(): (kind: Kind) => { type: 'word'; words: Readonly<Record<string, string>> } {
  const choices = useApprovalChoices();
  return (kind) => ({
    type: 'word',
    words: Object.fromEntries(choices(kind).map(({ value, label }) => [value, label])),
  });
}
