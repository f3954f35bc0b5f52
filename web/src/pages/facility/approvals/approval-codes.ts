import { choicesOf, fileOf, wordOf } from '../../../words/code-table';
import { useLanguage } from '../../../words/language';
import { approvalCodes } from './approval-codes.words';

type Kind = keyof typeof approvalCodes;

export function useApprovalWord(): (kind: Kind, code: string) => string {
  const language = useLanguage();
  return (kind, code) => wordOf(approvalCodes[kind], code, language);
}

/** The codes of a kind as a select offers them. */
export function useApprovalChoices(): (kind: Kind) => ReturnType<typeof choicesOf> {
  const language = useLanguage();
  return (kind) => choicesOf(approvalCodes[kind], language);
}

/** The words of a kind for a file. */
export function useApprovalFile(): (kind: Kind) => ReturnType<typeof fileOf> {
  const language = useLanguage();
  return (kind) => fileOf(approvalCodes[kind], language);
}
