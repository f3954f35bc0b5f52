import { assertImage } from '../../platform/documents/media-type.rules.js';
import type { MediaType } from '../../platform/documents/media-type.types.js';
import type { DocumentKind } from './document.types.js';

/** A photo is an image. `document.photo-needed`, 422. */
export function assertFits(kind: DocumentKind, mediaType: MediaType): void {
  if (kind === 'photo') assertImage(mediaType);
}
