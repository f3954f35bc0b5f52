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
