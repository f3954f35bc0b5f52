import { articleOn, articlesOf, codeInForceFrom } from './statute.js';

it.each([
  ['storage', '2026-08-14', '固废法第81条'],
  ['storage', '2026-08-15', '法典第535条'],
  ['permit', '2020-09-01', '固废法第80条'],
  ['permit', '2099-12-31', '法典第534条'],
  ['insurance', '2026-08-14', '固废法第99条'],
  ['insurance', '2026-08-15', '法典第484条'],
] as const)('%s on %s is %s', (topic, day, article) => {
  expect(articleOn(topic, day)).toBe(article);
});

it('names both where no day is known', () => {
  expect(articlesOf('storage')).toBe(`固废法第81条（${codeInForceFrom} 起：法典第535条）`);
});
