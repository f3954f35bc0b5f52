import { readScan } from '../shared/container-code.js';
import { scanUnreadable } from './container.errors.js';

/** The 37 characters of what was scanned, typed or photographed at the pointer. `container.scan-unreadable`, 400. */
export function scannedCode(scanned: string, pointer: string): string {
  const code = readScan(scanned);
  if (code === null) throw scanUnreadable({}, pointer);
  return code.text;
}
