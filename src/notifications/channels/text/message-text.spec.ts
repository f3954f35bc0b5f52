import type { Details } from '../../../shared/domain-error.js';
import { noticeKinds, noticeTexts } from '../../notice-texts.data.js';
import { saidIn } from './message-text.js';
import { mayLeave, outsideDetails } from './outside-details.js';
import { outsideTexts } from './outside-texts.data.js';

const canaries = ['王小明', '13812345678', '崇川区运河路 8 号', '苏F12345', 'wang@example.cn', '<b>王</b>'];
const names = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** Everything that any text names, and what no text names yet. */
const everyDetail = [
  ...new Set([
    ...Object.values(noticeTexts).flatMap(({ zh, en }) => names(zh + en)),
    ...['person', 'phone', 'address', 'reason', 'handler', 'plate'],
  ]),
];

const said = (kind: string, details: Details): string =>
  JSON.stringify([saidIn('both', kind, { details: outsideDetails(details) }), outsideDetails(details)]);

describe('nothing personal leaves the product', () => {
  it.each(noticeKinds)('%s: whatever was written into a detail', (kind) => {
    for (const canary of canaries) {
      const details = Object.fromEntries(everyDetail.map((name) => [name, canary]));
      expect(said(kind, details)).not.toContain(canary);
    }
  });

  it.each(['name', 'reason', 'answer', 'reasonZh', 'waste', 'company', 'plate', 'expectedZh', 'foundEn'])(
    '%s',
    (name) => expect(mayLeave(name)).toBe(false),
  );

  it('but numbers, days and sums do', () => {
    const details = { number: 'LD-2026-000012', dueOn: '2026-04-30', yuan: '1,280.50', containers: 3 };
    expect(outsideDetails({ ...details, name: '顺达汽修' })).toEqual(details);
  });
});

describe('the text of a message', () => {
  it.each(Object.keys(outsideTexts))('%s has one for outside that names only what may leave', (kind) => {
    const { zh, en } = outsideTexts[kind as keyof typeof outsideTexts]!;
    expect([...new Set(names(zh))].sort()).toEqual([...new Set(names(en))].sort());
    expect(names(zh).filter((name) => !mayLeave(name) && !['count', 'code'].includes(name))).toEqual([]);
  });

  it.each(noticeKinds)('%s has no gap', (kind) => {
    const details = { number: 'BK-1', position: 1, containers: 2, days: 3, year: '2026', kilograms: '1.250' };
    const more = { refused: '0.5', tonnes: '9.1', yuan: '12.00', day: '2026-03-02', dueOn: '2026-03-09' };
    const all = { ...details, ...more, answerDueOn: '2026-03-12', month: '2026-02', name: 'x', reason: 'y' };
    for (const { lines } of saidIn('both', kind, { details: outsideDetails(all) }))
      expect(lines.join()).not.toMatch(/[{}]|请登录查看〕|\[sign in/);
  });

  it('hides what a new kind of notice says without having a text for outside', () => {
    const texts = saidIn('both', 'enterprise.submitted', { details: {} });
    expect(texts.map(({ language }) => language)).toEqual(['zh', 'en']);
    expect(saidIn('en', 'nobody.knows', { details: {} })[0]!.lines[0]).toContain('sign in');
  });
});
