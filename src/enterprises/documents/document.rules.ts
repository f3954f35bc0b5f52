import { photoNeeded } from './document.errors.js';
import type { DocumentKind } from './document.types.js';

/** A photo is an image. `document.photo-needed`, 422. */
export function assertFits(kind: DocumentKind, mediaType: string): void {
  if (kind === 'photo' && mediaType === 'application/pdf') throw photoNeeded({}, '/file');
}
