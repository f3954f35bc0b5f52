import type { RobotSecret } from '../setup/channel-secrets.js';
import type { RobotVendor } from '../setup/channel.types.js';
import { saidIn } from '../text/message-text.js';
import type { Posting } from './post-json.js';
import { postJson } from './post-json.js';
import { dingtalkSign, feishuSign } from './robot-signature.js';
import { notSent } from './transport.types.js';
import type { Outcome, Parcel } from './transport.types.js';
import { answered } from './webhook.js';
import type { Reach } from './webhook.js';

/** Where each vendor's robots live. */
export const robotHosts: Readonly<Record<RobotVendor, string>> = {
  wecom: 'qyapi.weixin.qq.com',
  dingtalk: 'oapi.dingtalk.com',
  feishu: 'open.feishu.cn',
};

/** Every vendor takes 20 messages a minute, or more; in milliseconds. */
export const robotPaceMs = 3_000;

/** WeCom takes 4,096 bytes of markdown, the others more. */
const mostBytes = 4_000;
const title = '绿岛通知 Green Island';

type Request = Pick<Posting, 'url' | 'body'>;

/** What the vendor wants to be posted, and where. */
export function robotRequest(vendor: RobotVendor, { url, secret }: RobotSecret, text: string, at: Date): Request {
  const address = new URL(url);
  switch (vendor) {
    case 'wecom':
      return { url: address, body: JSON.stringify({ msgtype: 'markdown', markdown: { content: text } }) };
    case 'dingtalk':
      if (secret !== null) {
        address.searchParams.set('timestamp', String(at.getTime()));
        address.searchParams.set('sign', dingtalkSign(secret, at.getTime()));
      }
      return { url: address, body: JSON.stringify({ msgtype: 'markdown', markdown: { title, text } }) };
    case 'feishu': {
      const timestamp = Math.floor(at.getTime() / 1_000);
      const signed = secret === null ? {} : { timestamp: String(timestamp), sign: feishuSign(secret, timestamp) };
      return { url: address, body: JSON.stringify({ ...signed, msg_type: 'text', content: { text } }) };
    }
  }
}

/** Robots answer 200 to everything; whether it worked says a code in the body (`errcode`, of Feishu `code`). */
export async function sendRobot(parcel: Parcel, robot: RobotSecret, reach: Reach): Promise<Outcome> {
  const { channel, delivery, at } = parcel;
  const text = robotText(saidIn(channel.language, delivery.event, delivery.content).flatMap(({ lines }) => lines));
  const request = robotRequest(channel.vendor!, robot, text, at);
  const outcome = await answered(() => postJson({ ...request, headers: {}, ...reach }), at);
  return outcome.isSent ? judged(outcome) : outcome;
}

function judged(outcome: Outcome): Outcome {
  const code = codeOf(outcome.excerpt ?? '');
  if (code === 0) return outcome;
  const shown = code ?? '?';
  return notSent({
    status: outcome.status,
    excerpt: outcome.excerpt,
    error: `机器人答复错误码 ${shown}。The robot answered with the error ${shown}.`,
  });
}

function codeOf(body: string): number | null {
  try {
    const { errcode, code, StatusCode } = JSON.parse(body) as Record<string, unknown>;
    const found = errcode ?? code ?? StatusCode;
    return typeof found === 'number' ? found : null;
  } catch {
    // Whatever is no JSON is no acknowledgement.
    return null;
  }
}

/** As many lines as a message takes; how many were left out is said. */
export function robotText(lines: readonly string[]): string {
  const shown = [title, ...lines];
  const render = (left: number): string =>
    [...shown, ...(left === 0 ? [] : [`… 另有 ${left} 条，请登录查看。${left} more; sign in to see them.`])].join(
      '\n\n',
    );
  let left = 0;
  while (Buffer.byteLength(render(left)) > mostBytes && shown.length > 1) {
    shown.pop();
    left += 1;
  }
  return render(left);
}
