import type { browserWords } from './browsers.words';

interface Known {
  /** The part of it that its users know; null where none is said. */
  readonly version: string | null;
  readonly system: string | null;
}

/** What called: a browser, or a program by the name it gives itself. */
export type Caller =
  | ({ readonly kind: 'browser'; readonly name: keyof typeof browserWords } & Known)
  | ({ readonly kind: 'program' | 'unknown'; readonly name: string } & Known);

/**
 * The first that is found counts: nearly all say they are Safari, many Chrome, too. Chinese browsers and the chat programs
 * with a browser inside stand before the engines they are built on.
 */
const browsers: readonly (readonly [mark: RegExp, name: keyof typeof browserWords])[] = [
  [/wxwork\/(\d+)/i, 'wecom'],
  [/MicroMessenger\/(\d+)/, 'wechat'],
  [/DingTalk\/(\d+)/, 'dingtalk'],
  [/(?:Feishu|Lark)\/(\d+)/, 'lark'],
  [/M?QQBrowser\/(\d+)/, 'qq'],
  [/(?:UCBrowser|UBrowser)\/(\d+)/, 'uc'],
  [/HuaweiBrowser\/(\d+)/, 'huawei'],
  [/MiuiBrowser\/(\d+)/, 'xiaomi'],
  [/SamsungBrowser\/(\d+)/, 'samsung'],
  [/Edg(?:e|A|iOS)?\/(\d+)/, 'edge'],
  [/OPR\/(\d+)/, 'opera'],
  [/(?:Firefox|FxiOS)\/(\d+)/, 'firefox'],
  [/(?:HeadlessChrome|Chrome|CriOS)\/(\d+)/, 'chrome'],
  [/Version\/(\d+)\S* (?:Mobile\/\S+ )?Safari/, 'safari'],
  [/Trident\/.*rv:(\d+)/, 'explorer'],
];

/** Android says Linux and the phones of Apple say Mac, so they come first; Windows 11 still says 10.0 and is told from none. */
const systems: readonly (readonly [mark: RegExp, name: string])[] = [
  [/OpenHarmony|HarmonyOS/, 'HarmonyOS'],
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPod/, 'iOS'],
  [/iPad/, 'iPadOS'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux|X11/, 'Linux'],
];

function found<Name extends string>(table: readonly (readonly [mark: RegExp, name: Name])[], line: string) {
  for (const [mark, name] of table) {
    const match = mark.exec(line);
    if (match !== null) return { name, version: match[1] ?? null };
  }
  return undefined;
}

/** Reads the line by which a client names itself. It is what the client says, so no rule may stand on it. */
export function callerOf(line: string): Caller {
  const system = found(systems, line)?.name ?? null;
  const browser = found(browsers, line);
  if (browser !== undefined) return { kind: 'browser', ...browser, system };
  // Every browser begins so; what does not is a program that gives its own name first: curl/8.5.0, python-requests/2.32.
  const program = line.startsWith('Mozilla/') ? null : /^([\w.+-]+)(?:\/(\d+))?/.exec(line);
  if (program === null) return { kind: 'unknown', name: '', version: null, system };
  return { kind: 'program', name: program[1]!, version: program[2] ?? null, system };
}
