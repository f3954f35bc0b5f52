import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';

export interface ReceivedMail {
  readonly to: string[];
  readonly messageId: string;
  readonly raw: string;
}

export type MailManner = 'ok' | 'unknownMailbox' | 'busy' | 'slow';

/** A mail server on this machine that remembers what it got and behaves as told. */
export class Mailbox {
  readonly got: ReceivedMail[] = [];
  manner: MailManner = 'ok';
  private readonly server: SMTPServer;

  constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onRcptTo: (_, __, done) => done(this.refusal()),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          const to = session.envelope.rcptTo.map(({ address }) => address);
          this.got.push({ to, messageId: /^Message-ID: (\S+)/im.exec(raw)![1]!, raw });
          // When slow it has taken the mail, and its answer does not come.
          if (this.manner === 'ok') done();
        });
      },
    });
    this.server.on('error', () => undefined);
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((done) => this.server.close(done));
  }

  private refusal(): Error | null {
    const codes: Partial<Record<MailManner, number>> = { unknownMailbox: 550, busy: 451 };
    const responseCode = codes[this.manner];
    return responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode });
  }
}
