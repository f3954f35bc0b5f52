import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A port of this machine on which nobody listens any more. */
async function silentPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

const letter = { id: 'letter', to: 'somebody@example.cn', subject: '标题', text: '正文', html: '<p>正文</p>' };

describe('the mailer', () => {
  it('loads the mail library with the first letter, and says when no server is there', async () => {
    const load = jest.fn(() => jest.requireActual<typeof import('nodemailer')>('nodemailer'));
    jest.doMock('nodemailer', load);
    const { Mailer } = await import('./mailer.js');
    const smtpUrl = `smtp://127.0.0.1:${await silentPort()}`;
    const mailer = Mailer.from({ smtpUrl, mailFrom: 'notices@example.cn' })!;
    expect(load).not.toHaveBeenCalled();
    const outcome = await mailer.send(letter, 2_000);
    expect(outcome).toMatchObject({ error: expect.stringContaining('mail server cannot be reached') as string });
    expect(load).toHaveBeenCalledTimes(1);
  });
});
