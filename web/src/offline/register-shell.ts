/** Keeps the phone's pages on the device. Only where browsers allow it (https, localhost), and not while developing. */
export function registerShell(): void {
  if (!import.meta.env.PROD || !window.isSecureContext || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
}
