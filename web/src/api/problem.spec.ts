import { ProblemError, saidAbove, tellAll } from './problem';

const refusal = (code: string, detail: string, ...errors: readonly (readonly [pointer: string, message: string])[]) =>
  new ProblemError(422, {
    type: `/problems/${code}`,
    title: '无法处理',
    status: 422,
    instance: 'urn:uuid:0',
    code,
    detail,
    details: {},
    errors: errors.map(([pointer, message]) => ({ pointer, message, code })),
  });

const invalid = refusal('request.invalid', '有 2 处需要修改', ['/name', '请填写'], ['/lines/0/grams', '须大于 0']);
const tooHeavy = refusal('round.too-heavy', '超出核载', ['/vehicleId', '超出核载']);

describe('what stands above a refused form', () => {
  it('is nothing when fields in sight say all of it', () => {
    expect(saidAbove(invalid, 'zh', ['/name', '/lines/0/grams'])).toBeNull();
    expect(saidAbove(tooHeavy, 'zh', ['/vehicleId'])).toBeNull();
  });

  it('is what fields out of sight are refused for', () => {
    expect(saidAbove(invalid, 'zh', ['/name'])).toEqual({ title: '有 2 处需要修改', others: ['须大于 0'] });
    expect(saidAbove(tooHeavy, 'zh')).toEqual({ title: '超出核载', others: [] });
  });

  it('is a sentence of the whole that the fields do not say', () => {
    const several = refusal('intake.stopped', '2 种废物停止收集', ['/lines/0', '已满'], ['/lines/1', '已满']);
    expect(saidAbove(several, 'zh', ['/lines/0', '/lines/1'])).toEqual({ title: '2 种废物停止收集', others: [] });
    expect(saidAbove(several, 'zh')).toEqual({ title: '2 种废物停止收集', others: ['已满'] });
  });

  it('is the sentence of a refusal that names no field', () => {
    expect(saidAbove(refusal('request.stale', '内容已更新'), 'zh')).toEqual({ title: '内容已更新', others: [] });
    expect(saidAbove(new ProblemError(0, undefined), 'en')).toEqual({
      title: 'The server cannot be reached. Check the network and try again; what you entered is still here.',
      others: [],
    });
  });

  it('says all of it in one line where a form has no place at its fields', () => {
    expect(tellAll(invalid, 'zh')).toBe('有 2 处需要修改 请填写 须大于 0');
  });
});
