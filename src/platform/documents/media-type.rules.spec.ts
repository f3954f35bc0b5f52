import fc from 'fast-check';
import { assertImage, mediaTypeOf, safeFileName } from './media-type.rules.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('mediaTypeOf', () => {
  it.each([
    ['%PDF-1.7\n', 'application/pdf'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['RIFF\x00\x00\x00\x00WEBPVP8 ', 'image/webp'],
  ])('%j is %s', (text, type) => {
    expect(mediaTypeOf(bytes(text))).toBe(type);
  });

  it.each([['<html>'], ['MZ\x90'], ['PK\x03\x04'], ['RIFF\x00\x00\x00\x00WAVE'], ['\x89PNG'], [' %PDF-1.7'], ['']])(
    'refuses %j',
    (text) => {
      expect(() => mediaTypeOf(bytes(text))).toThrow(
        expect.objectContaining({ code: 'document.type-refused' }) as Error,
      );
    },
  );

  it('names the remedy for a telephone’s HEIC photo', () => {
    expect(() => mediaTypeOf(bytes('\x00\x00\x00\x18ftypheic'))).toThrow(
      expect.objectContaining({ code: 'document.heic-refused' }) as Error,
    );
  });
});

describe('safeFileName', () => {
  it.each([
    ['营业执照.PDF', '营业执照.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\temp\\a.exe', 'a.pdf'],
    ['bill.pdf.exe', 'bill.pdf.pdf'],
    ['a\r\nSet-Cookie: x', 'a Set-Cookie x.pdf'],
    ['\u202Egnp.exe', 'gnp.pdf'],
    ['...', 'document.pdf'],
    ['', 'document.pdf'],
  ])('%j → %s', (given, name) => {
    expect(safeFileName(given, 'application/pdf')).toBe(name);
  });

  it('is short, ends as what it is, and holds no folder and no control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const name = safeFileName(given, 'image/png');
        expect([...name].length).toBeLessThanOrEqual(120);
        expect(name).toMatch(/^[^/\\\p{Cc}]+\.png$/u);
      }),
    );
  });
});

describe('assertImage', () => {
  it('wants a picture for a photo', () => {
    expect(() => assertImage('application/pdf')).toThrow(
      expect.objectContaining({ code: 'document.photo-needed', status: 422 }) as Error,
    );
    for (const picture of ['image/jpeg', 'image/png', 'image/webp'] as const)
      expect(() => assertImage(picture)).not.toThrow();
  });
});
