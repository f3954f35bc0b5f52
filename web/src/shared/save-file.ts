/** Has the browser save a made file, or open it in its own viewer where it has one. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not before the browser has taken it.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
