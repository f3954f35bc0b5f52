/** Opens a made file in the browser's own viewer, or saves it where there is none. */
export function openFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not before the browser has taken it.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
