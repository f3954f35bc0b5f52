import type { components } from './schema';
import type { Language } from '../words/language';
import type { Text } from '../words/words';

/** RFC 9457 problem document, in the reader's language. */
export type Problem = components['schemas']['Problem'];

const noAnswer: Text = {
  zh: '连不上服务器。请检查网络后重试；已填写的内容仍在。',
  en: 'The server cannot be reached. Check the network and try again; what you entered is still here.',
};

/** A refusal, or a server that did not answer (status 0). `problem` is missing when no document came with it. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem | undefined,
    options?: ErrorOptions,
  ) {
    super(problem?.detail ?? (status === 0 ? noAnswer.zh : `HTTP ${status}`), options);
    this.name = 'ProblemError';
  }
}

const fileChanged: Text = {
  zh: '文件在选择之后被改动或移走，浏览器不能再读取。请重新选择该文件，再继续。',
  en: 'The file was changed or moved after it was chosen, so the browser cannot read it any more. Choose it again and go on.',
};

/** A file that the browser refuses to read, as it does after somebody mended it in a spreadsheet. */
export class UnreadableFile extends ProblemError {
  constructor(options: ErrorOptions) {
    super(0, undefined, options);
  }
}

export const unreachable = (cause: unknown): ProblemError => new ProblemError(0, undefined, { cause });

/** What to tell the reader of an error, whatever it is. */
export function tell(error: unknown, language: Language): string {
  if (error instanceof UnreadableFile) return fileChanged[language];
  if (error instanceof ProblemError)
    return error.problem?.detail ?? (error.status === 0 ? noAnswer[language] : error.message);
  return error instanceof Error ? error.message : String(error);
}

/** What stands above a form that was refused. */
export interface SaidAbove {
  readonly title: string;
  /** Of fields that no input stands for: each sentence once, and none that the title gives already. */
  readonly others: readonly string[];
}

/** Says no more than that fields are to be mended. */
const fieldsInvalid = 'request.invalid';

/**
 * A refusal is told once: at the fields it names where they are in sight (`atFields`, their pointers), and above the form
 * only what none of them says. Null: they say all of it.
 */
export function saidAbove(error: unknown, language: Language, atFields: readonly string[] = []): SaidAbove | null {
  const title = tell(error, language);
  const { code, errors = [] } = (error instanceof ProblemError ? error.problem : undefined) ?? {};
  const isAtField = ({ pointer }: (typeof errors)[number]) => atFields.includes(pointer);
  const others = errors.filter((field) => !isAtField(field)).map(({ message }) => message);
  const isTitleSaid = code === fieldsInvalid || errors.some((field) => isAtField(field) && field.message === title);
  if (errors.length > 0 && others.length === 0 && isTitleSaid) return null;
  return { title, others: [...new Set(others)].filter((message) => message !== title) };
}

/** All of a refusal in one line, for a form whose fields say nothing. */
export function tellAll(error: unknown, language: Language): string {
  const said = saidAbove(error, language);
  return said === null ? '' : [said.title, ...said.others].join(' ');
}

/** What a refusal says of one field: `fieldMessage(error, '/containers/0/grams')`. */
export const fieldMessage = (error: unknown, pointer: string): string | undefined =>
  error instanceof ProblemError ? error.problem?.errors.find((field) => field.pointer === pointer)?.message : undefined;

/** `/lines/0/massGrams` → ['lines', 0, 'massGrams'], as forms name their fields. */
export const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
