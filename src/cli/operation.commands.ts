import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { BookingExpiry } from '../bookings/booking-expiry.service.js';
import { Accounts } from '../identity/accounts.service.js';
import { roles, systemActor } from '../shared/roles.js';
import type { Role } from '../shared/roles.js';
import { withoutKey } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import { argumentMissing, roleUnknown } from './cli.errors.js';
import type { Command } from './command.types.js';
import { withApp } from './with-app.js';

const actor = systemActor('command line');

function roleOf(text: string): Role {
  const role = roles.find((known) => known === text && known !== 'system');
  if (role === undefined)
    throw roleUnknown({ role: text, roles: roles.filter((known) => known !== 'system').join(', ') });
  return role;
}

const userCreate: Command = {
  name: 'user create',
  usage: 'user create --login NAME --name 职务 --role ROLE … [--facility ID | --enterprise ID | --division CODE]',
  does: { zh: '新建账号，一次性显示临时密码。', en: 'Opens an account and shows its temporary password once.' },
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        login: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string', multiple: true },
        facility: { type: 'string' },
        enterprise: { type: 'string' },
        division: { type: 'string' },
      },
    });
    if (values.login === undefined) throw argumentMissing({ argument: '--login' });
    if (values.role === undefined) throw argumentMissing({ argument: '--role' });
    const { login, role, name = login, facility = null, enterprise = null, division = null } = values;
    const held = role.map(roleOf);
    const password = temporaryPassword();
    await withApp(async (app) => {
      const id = await app.get(Writes).run(actor, 'account.create', withoutKey, (tx) =>
        app.get(Accounts).create(tx, {
          login,
          displayName: name,
          roles: held,
          facilityId: facility,
          enterpriseId: enterprise,
          divisionCode: division,
          password,
          passwordTemporary: true,
        }),
      );
      console.log(`${id}\n账号 login: ${login}\n临时密码 temporary password: ${password}`);
    });
  },
};

/** 16 characters of four classes, from 96 random bits: whatever the policy asks for, it has. */
const temporaryPassword = (): string => `Aa1-${randomBytes(12).toString('base64url')}`;

const reservationExpire: Command = {
  name: 'reservation expire',
  usage: 'reservation expire',
  does: { zh: '立即释放已过期的预约额度。', en: 'Releases what expired bookings hold, now.' },
  run: () => withApp(async (app) => console.log(JSON.stringify(await app.get(BookingExpiry).run()))),
};

export const operationCommands: readonly Command[] = [userCreate, reservationExpire];
