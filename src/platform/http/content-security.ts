/** What a page may load and do: one policy for the answers of the API, one for the pages of the console (S9). */
type Directives = Readonly<Record<string, readonly string[]>>;

const self = "'self'";
const none = "'none'";

const common: Directives = {
  'default-src': [self],
  'script-src': [self],
  'img-src': [self, 'data:', 'blob:'],
  'connect-src': [self],
  'object-src': [none],
  'base-uri': [none],
  'form-action': [self],
  'frame-ancestors': [none],
};

/** An empty list of sources is a directive without a value. Only where TLS is on: over plain http nothing would load. */
const onTransport = (encrypted: boolean): Directives => (encrypted ? { 'upgrade-insecure-requests': [] } : {});

/** No inline script or style anywhere. */
export const apiPolicy = (encrypted: boolean): string =>
  render({ ...common, 'style-src': [self], ...onTransport(encrypted) });

/** Swagger UI writes a style element of its own; scripts stay strict there too. */
export const apiDocsPolicy = (encrypted: boolean): string =>
  render({ ...common, 'style-src': ["'unsafe-inline'"], ...onTransport(encrypted) });

/**
 * Scripts come from files of ours only. `wasm-unsafe-eval` lets the scanner of codes compile. Style elements carry the
 * nonce of the page; style attributes are free, since charts and tooltips place themselves with them. Scripts of
 * workers get this policy with their own answer, where there is no nonce to give.
 */
export function consolePolicy({ nonce, encrypted }: { readonly nonce?: string; readonly encrypted: boolean }): string {
  const styles = nonce === undefined ? [self] : [self, `'nonce-${nonce}'`];
  return render({
    ...common,
    'script-src': [self, "'wasm-unsafe-eval'"],
    'style-src': styles,
    'style-src-elem': styles,
    'style-src-attr': ["'unsafe-inline'"],
    'worker-src': [self],
    'manifest-src': [self],
    'media-src': [self, 'blob:'],
    'font-src': [self, 'data:'],
    ...onTransport(encrypted),
  });
}

/** Whether browsers reach the system over TLS, by the address that it is known by. */
export const isEncrypted = ({ publicUrl }: { readonly publicUrl?: string }): boolean =>
  publicUrl?.startsWith('https:') ?? false;

const render = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
