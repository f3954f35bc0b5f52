import { assertPrintable } from './label-print.rules.js';

const label = (serial: number, labelsPrinted = 0, state: 'registered' | 'stored' | 'voided' = 'registered') => ({
  code: `code-${serial}`,
  state,
  labelsPrinted,
});

describe('a print', () => {
  it('of new labels needs no reason', () => {
    expect(() => assertPrintable([label(1), label(2, 0, 'stored')], undefined)).not.toThrow();
  });

  it('of labels printed before needs one, and names them', () => {
    const labels = [label(1), ...[2, 3, 4, 5, 6, 7].map((serial) => label(serial, 1))];
    expect(() => assertPrintable(labels, undefined)).toThrow(
      expect.objectContaining({
        code: 'container.reprint-reason-missing',
        details: { count: 6, codes: 'code-2, code-3, code-4, code-5, code-6 …' },
      }),
    );
    expect(() => assertPrintable(labels, '标签破损')).not.toThrow();
  });

  it('of a label that has ended is refused, whatever the reason', () => {
    expect(() => assertPrintable([label(1), label(2, 1, 'voided')], '标签破损')).toThrow(
      expect.objectContaining({ code: 'container.label-ended', details: { count: 1, codes: 'code-2' } }),
    );
  });
});
