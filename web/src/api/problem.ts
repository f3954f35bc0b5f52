import type { components } from './schema';
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
export function tell(error: unknown, language: 'zh' | 'en'): string {
  if (error instanceof UnreadableFile) return fileChanged[language];
  if (error instanceof ProblemError)
    return error.problem?.detail ?? (error.status === 0 ? noAnswer[language] : error.message);
  return error instanceof Error ? error.message : String(error);
}

/** What else a refusal says of single fields: each sentence once, and none that `tell` gives already. */
export function fieldMessages(error: unknown, shownElsewhere: readonly string[] = []): string[] {
  if (!(error instanceof ProblemError)) return [];
  const { detail, errors = [] } = error.problem ?? {};
  const others = errors.filter(({ pointer }) => !shownElsewhere.includes(pointer)).map(({ message }) => message);
  return [...new Set(others)].filter((message) => message !== detail);
}

/** `/lines/0/massGrams` → ['lines', 0, 'massGrams'], as forms name their fields. */
export const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
