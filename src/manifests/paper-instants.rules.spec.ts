import { paperInstants } from './paper-instants.rules.js';

const now = new Date('2026-03-10T08:00:00Z');
const at = (day: string, hour = '08') => `${day}T${hour}:00:00+08:00`;

describe('the instants of a paper manifest', () => {
  it('may stop wherever the transfer is', () => {
    const handedOverAt = at('2026-03-09');
    expect(paperInstants({ handedOverAt }, now)).toMatchObject({ departedAt: null, endedAt: null });
    const all = { handedOverAt, departedAt: at('2026-03-09', '09'), paperEndedAt: at('2026-03-09', '11') };
    expect(paperInstants(all, now).endedAt).toEqual(new Date('2026-03-09T03:00:00Z'));
    expect(paperInstants({ ...all, departedAt: handedOverAt }, now).departedAt).toEqual(new Date(handedOverAt));
  });

  it.each([
    ['hand-over in the future', { handedOverAt: at('2026-03-11') }, '/handedOverAt'],
    [
      'an end in the future',
      { handedOverAt: at('2026-03-09'), departedAt: at('2026-03-09'), paperEndedAt: at('2026-03-11') },
      '/paperEndedAt',
    ],
    [
      'departure before hand-over',
      { handedOverAt: at('2026-03-09', '09'), departedAt: at('2026-03-09', '08') },
      '/departedAt',
    ],
    [
      'an end before departure',
      { handedOverAt: at('2026-03-08'), departedAt: at('2026-03-09'), paperEndedAt: at('2026-03-08') },
      '/paperEndedAt',
    ],
    ['an end without departure', { handedOverAt: at('2026-03-08'), paperEndedAt: at('2026-03-09') }, '/departedAt'],
    ['more than 90 days back', { handedOverAt: at('2025-12-01') }, '/handedOverAt'],
  ])('refuse %s at its field', (_, given, pointer) => {
    expect(() => paperInstants(given, now)).toThrow(
      expect.objectContaining({
        code: 'manifest.instants-implausible',
        fields: [expect.objectContaining({ pointer })],
      }),
    );
  });
});
