/** Longest side in pixels: a label is read at this size, and a photo is some 300 KB. */
export const longestSide = 1_600;
const quality = 0.8;

/** A photo as it is sent. */
export interface TakenPhoto {
  readonly picture: Blob;
  /** ISO 8601, by the clock of this device. */
  readonly takenAt: string;
}

/** The size to draw at: never larger than it is. */
export function drawnSize(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * Draws the photo anew: small, upright, and without what the camera wrote into it, where it was taken above all. Null when
 * this browser cannot read it, HEIC above all.
 */
export async function takePhoto(file: File): Promise<TakenPhoto | null> {
  const drawn = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (drawn === null) return null;
  const size = drawnSize(drawn.width, drawn.height);
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  // What is transparent would turn black.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(drawn, 0, 0, size.width, size.height);
  drawn.close();
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
  return picture === null ? null : { picture, takenAt: new Date(file.lastModified).toISOString() };
}
