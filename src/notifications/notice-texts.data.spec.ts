import { noticeKinds, noticeTexts } from './notice-texts.data.js';

const namesIn = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+?)(?:Zh|En)?\}/g)].map(([, name]) => name!))].sort();

describe('the texts of notices', () => {
  it.each(noticeKinds)('%s says the same in both languages', (kind) => {
    const { zh, en } = noticeTexts[kind];
    expect(namesIn(zh)).toEqual(namesIn(en));
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
