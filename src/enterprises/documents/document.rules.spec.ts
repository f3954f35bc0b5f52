import { assertFits } from './document.rules.js';

describe('assertFits', () => {
  it('wants an image for a photo', () => {
    expect(() => assertFits('photo', 'application/pdf')).toThrow(
      expect.objectContaining({ code: 'document.photo-needed' }) as Error,
    );
    expect(() => assertFits('photo', 'image/png')).not.toThrow();
    expect(() => assertFits('licence', 'application/pdf')).not.toThrow();
  });
});
