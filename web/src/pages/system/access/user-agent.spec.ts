import { callerOf } from './user-agent';

const webKit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const windows = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webKit}`;
const android = `Mozilla/5.0 (Linux; Android 14; ALN-AL00) ${webKit}`;
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('the line by which a client names itself', () => {
  it.each([
    [`${windows} Chrome/130.0.0.0 Safari/537.36`, 'chrome', '130', 'Windows'],
    [`${windows} Chrome/130.0.0.0 Safari/537.36 Edg/131.0.0.0`, 'edge', '131', 'Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 'firefox', '132', 'Linux'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/605.1.15',
      'safari',
      '17',
      'macOS',
    ],
    [`${iphone} Version/17.5 Mobile/15E148 Safari/604.1`, 'safari', '17', 'iOS'],
    [`${iphone} Mobile/15E148 MicroMessenger/8.0.50(0x1800323d) NetType/WIFI`, 'wechat', '8', 'iOS'],
    [`${android} Version/4.0 Chrome/116.0 Mobile Safari/537.36 wxwork/4.1 MicroMessenger/7.0`, 'wecom', '4', 'Android'],
    [`${windows} HeadlessChrome/130.0.0.0 Safari/537.36`, 'chrome', '130', 'Windows'],
  ])('%s is a browser', (line, name, version, system) => {
    expect(callerOf(line)).toEqual({ kind: 'browser', name, version, system });
  });

  it.each([
    ['curl/8.5.0', 'curl', '8'],
    ['python-requests/2.32.3', 'python-requests', '2'],
    ['node', 'node', null],
  ])('%s is a program', (line, name, version) => {
    expect(callerOf(line)).toEqual({ kind: 'program', name, version, system: null });
  });

  it.each([[''], ['Mozilla/5.0 (compatible)'], ['?']])('“%s” is not known', (line) => {
    expect(callerOf(line)).toEqual({ kind: 'unknown', name: '', version: null, system: null });
  });
});
