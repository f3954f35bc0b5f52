import type { Config } from '../../../platform/config/config.js';
import { within } from '../../../jobs/within.js';
import type { Mail } from './mail.js';
import { notSent, sent } from './transport.types.js';
import type { Outcome } from './transport.types.js';

interface Letter extends Mail {
  readonly to: string;
  /** The same for every attempt, so that a retry after a lost answer is known for what it is. */
  readonly id: string;
}

/** Commands whose refusal concerns this letter. Others (AUTH, MAIL FROM) are the installation's own trouble. */
const aboutTheLetter = new Set(['RCPT TO', 'DATA']);

interface SmtpFailure extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** Hands letters to the installation's mail server, one connection a letter. */
export class Mailer {
  private constructor(
    private readonly url: string,
    private readonly from: string,
  ) {}

  /** Null when no mail server is configured. */
  static from({ smtpUrl, mailFrom }: Pick<Config, 'smtpUrl' | 'mailFrom'>): Mailer | null {
    return smtpUrl === undefined || mailFrom === undefined ? null : new Mailer(smtpUrl, mailFrom);
  }

  async send({ id, to, subject, text, html }: Letter, timeoutMs: number): Promise<Outcome> {
    const bounds = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs };
    // Loaded with the first letter: most installations have no mail server.
    const { createTransport } = await import('nodemailer');
    const transport = createTransport({ url: this.url, disableFileAccess: true, disableUrlAccess: true, ...bounds });
    const headers = { 'Auto-Submitted': 'auto-generated' };
    const messageId = `<${id}@${this.from.replace(/^.*@/, '').replace(/>$/, '')}>`;
    const sending = transport.sendMail({ from: this.from, to, subject, text, html, messageId, headers });
    try {
      if (!(await within(timeoutMs, sending))) return notSent({ error: tooSlow });
      return sent(250, (await sending).response);
    } catch (error) {
      return failed(error as SmtpFailure);
    } finally {
      transport.close();
    }
  }
}

const tooSlow = '发信服务器没有及时答复。The mail server did not answer in time.';

/** What the server said names the mailbox, which the channel's owner knows; what nodemailer says may name the login. */
function failed({ responseCode, command, code = 'unknown' }: SmtpFailure): Outcome {
  if (responseCode === undefined)
    return notSent({ error: `无法连接发信服务器（${code}）。The mail server cannot be reached (${code}).` });
  return notSent({
    status: responseCode,
    error: `发信服务器答复 ${responseCode}。The mail server answered ${responseCode}.`,
    isFinal: responseCode >= 500 && aboutTheLetter.has(command ?? ''),
  });
}
