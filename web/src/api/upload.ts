import { answer } from './client';
import type { Answered } from './client';
import { ProblemError, UnreadableFile } from './problem';

/** A file as the body of an upload: `api.POST(path, { ...fileBody(file), ...send() })`. The API takes one file a request. */
export function fileBody(file: File): { readonly body: never; readonly bodySerializer: () => FormData } {
  return {
    // The document calls a binary field a string; what is sent is the form below.
    body: { file } as never,
    bodySerializer: () => {
      const form = new FormData();
      form.append('file', file, file.name);
      return form;
    },
  };
}

/** As `answer`, of an upload: without one, the file is asked first and only then the network blamed. */
export async function answerUpload<T>(file: File, asked: Promise<Answered<T>>): Promise<T> {
  try {
    return await answer(asked);
  } catch (error) {
    if (error instanceof ProblemError && error.status === 0) await assertReadable(file);
    throw error;
  }
}

async function assertReadable(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch (cause) {
    throw new UnreadableFile({ cause });
  }
}
