import { imageTypes } from './media-type.types.js';
import type { ImageType, MediaType } from './media-type.types.js';
import { fileTypeRefused, heicRefused, photoNeeded } from './paper.errors.js';

/** HEIF brands of telephones, at byte 8 of a file whose box is named `ftyp`. */
const heifBrands = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1', 'avif']);

/**
 * What a file is by its first bytes: its name and what the sender calls it prove nothing (S12). Errors, all 422:
 * `document.heic-refused` with the remedy, `document.type-refused`.
 */
export function mediaTypeOf(content: Uint8Array): MediaType {
  const ascii = (from: number, to: number) => String.fromCharCode(...content.subarray(from, to));
  if (ascii(0, 5) === '%PDF-') return 'application/pdf';
  if (startsWith(content, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(content, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'image/webp';
  if (ascii(4, 8) === 'ftyp' && heifBrands.has(ascii(8, 12))) throw heicRefused({}, '/file');
  throw fileTypeRefused({}, '/file');
}

/** A photo is a picture. `document.photo-needed`, 422. */
export function assertImage(mediaType: MediaType): asserts mediaType is ImageType {
  if (!(imageTypes as readonly MediaType[]).includes(mediaType)) throw photoNeeded({}, '/file');
}

const startsWith = (content: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, place) => content[place] === byte);

const extensions: Readonly<Record<MediaType, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
};

const longestName = 100;

/**
 * The name to keep and to offer when it is downloaded: without folders, without what a file system or a terminal gives
 * a meaning, and with the ending of what the file is, so that `invoice.pdf.exe` cannot come back as a program.
 */
export function safeFileName(given: string, mediaType: MediaType): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const cut = [...stem].slice(0, longestName).join('').trim();
  return (cut === '' ? 'document' : cut) + extensions[mediaType];
}
