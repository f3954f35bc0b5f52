// One facility with its permit, and firms that may book, set out in rows: what it takes to register a firm is not measured.
import { createHash } from 'node:crypto';
import { idOf, idSql, kinds } from './ids.mjs';

/** Enough that the row of a firm is rarely asked for twice at once; the facility's rows always are. */
export const firmCount = 240;

export const division = '320613';
export const facilityUscc = '91320600138670947L';
export const oilCode = '900-214-08';
const labCode = '900-047-49';

export const site = {
  facilityId: idOf(kinds.site, 1),
  permitId: idOf(kinds.site, 2),
  oilZoneId: idOf(kinds.site, 3),
  labZoneId: idOf(kinds.site, 4),
};

/** Accounts from this number on are the facility's. */
const firstOperator = 1_001;
export const operators = {
  dispatcher: firstOperator,
  driver: firstOperator + 1,
  weighbridge: firstOperator + 2,
  warehouse: firstOperator + 3,
};
export const managerAccount = firstOperator + 4;
export const regulatorAccount = firstOperator + 5;

const tokenPrefix = 'a-token-of-the-bench-';
export const tokenOf = (account) => `${tokenPrefix}${account}`;
/** The hash of a firm's token in SQL; `number` is an expression of the account's number. */
export const tokenHashSql = (number) => `sha256(convert_to('${tokenPrefix}' || (${number})::text, 'UTF8'))`;
export const tokenHashOf = (account) => createHash('sha256').update(tokenOf(account)).digest();
export const authorization = (account) => ({ authorization: `Bearer ${tokenOf(account)}` });

const owner = `'${site.facilityId}'::uuid, (${idSql(kinds.firm, 'n')})::uuid, '${division}'`;
const ownerColumns = 'facility_id, enterprise_id, division_code';
const firms = `generate_series(1, ${firmCount}) n`;
const profile = (kind, name, code, hazards, component) => `
  INSERT INTO waste_profile (${ownerColumns}, id, name, waste_code, form, hazards, packaging, usual_mass_grams,
    harmful_components, components, search_keys)
  SELECT ${owner}, (${idSql(kind, 'n')})::uuid, '${name}', '${code}', 'L', '${hazards}', 'drum', 200000, '{${component}}',
    '{organic}', '' FROM ${firms}`;

const account = (number, roles, { facility = false, division: regulates = null } = {}) => `
  INSERT INTO account (id, login, display_name, roles, facility_id, division_code, password_temporary, totp_waived)
  VALUES ('${idOf(kinds.account, number)}', 'bench-${number}', '测试 ${roles}', '{${roles}}',
    ${facility ? `'${site.facilityId}'` : 'NULL'}, ${regulates === null ? 'NULL' : `'${regulates}'`}, false, true)`;

const statements = [
  `INSERT INTO facility (id, name, short_code, uscc, division_code, address, phone)
   VALUES ('${site.facilityId}', '测速绿岛', 'BENCH', '${facilityUscc}', '${division}', '测试路 1 号', '0513-00000000')`,
  `INSERT INTO permit (id, facility_id, number, basis, valid_from, valid_to, yearly_quota_grams)
   VALUES ('${site.permitId}', '${site.facilityId}', 'JSNT0613OOD001', '试点', '2020-01-01', '2099-12-31', 5000000000)`,
  `INSERT INTO permit_code (permit_id, facility_id, waste_code)
   SELECT '${site.permitId}', '${site.facilityId}', unnest('{${oilCode},${labCode}}'::text[])`,
  `INSERT INTO permit_category_quota (permit_id, facility_id, category, quota_grams)
   VALUES ('${site.permitId}', '${site.facilityId}', 'HW08', 2000000000)`,
  `INSERT INTO storage_zone (id, facility_id, name, capacity_grams, categories, sort_order, state)
   VALUES ('${site.oilZoneId}', '${site.facilityId}', '废矿物油区', 2000000000, '{HW08}', 1, 'open'),
     ('${site.labZoneId}', '${site.facilityId}', '实验室废物区', 2000000000, '{HW49}', 2, 'open')`,
  `INSERT INTO enterprise (${ownerColumns}, id, state, name, uscc, uscc_check, address, trade, contact_name, contact_phone,
     emergency_phone, search_keys, submitted_at, verified_at)
   SELECT ${owner}, (${idSql(kinds.firm, 'n')})::uuid, 'verified', '测速汽修 ' || n, '91320613' || lpad(n::text, 10, '0'),
     'passed', '崇川区测试路 88 号', 'vehicle-repair', '王师傅', '13900000000', '13900000001', '', now(), now() FROM ${firms}`,
  `INSERT INTO service_agreement (${ownerColumns}, id, number, state, valid_from, valid_to, minimum_charge_fen)
   SELECT ${owner}, (${idSql(kinds.agreement, 'n')})::uuid, 'XY-' || n, 'active', '2020-01-01', '2099-12-31', 30000 FROM ${firms}`,
  `INSERT INTO agreement_price (${ownerColumns}, agreement_id, waste_code, valid_from, fen_per_kg)
   SELECT ${owner}, (${idSql(kinds.agreement, 'n')})::uuid, unnest('{${oilCode},${labCode}}'::text[]), '2020-01-01', -100
   FROM ${firms}`,
  profile(kinds.oil, '废机油', oilCode, '{T,I}', '多环芳烃'),
  profile(kinds.lab, '实验室废液', labCode, '{T}', '乙腈'),
  `INSERT INTO account (id, login, display_name, roles, enterprise_id, password_temporary, totp_waived)
   SELECT (${idSql(kinds.account, 'n')})::uuid, 'bench-' || n, '环保负责人 ' || n, '{enterprise.staff}',
     (${idSql(kinds.firm, 'n')})::uuid, false, true FROM ${firms}`,
  ...Object.entries(operators).map(([role, number]) => account(number, `operator.${role}`, { facility: true })),
  account(managerAccount, 'operator.manager', { facility: true }),
  account(regulatorAccount, 'regulator', { division }),
  // The console asks who is signed in, which tells the age of the password as well; nobody signs in with it.
  `INSERT INTO account_secret (account_id, password_hash) SELECT id, 'none' FROM account`,
  `INSERT INTO session (id, token_hash, account_id, expires_at, user_agent, ip_prefix)
   SELECT gen_random_uuid(), ${tokenHashSql(`substr(login, 7)`)}, id, now() + interval '12 hours', 'bench', '127.0.0.0'
   FROM account`,
];

/** `client` is the owner's, whom row-level security does not bind. */
export async function setOutSite(client) {
  for (const statement of statements) await client.query(statement);
  await client.query('ANALYZE');
}

/** Sessions of a site that was set out long ago would have run out. */
export const renewSessions = (client) =>
  client.query(`UPDATE session SET last_seen_at = now(), expires_at = now() + interval '12 hours'`);

const hoursFromNow = (hours) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** A pickup of two wastes, small enough that no limit is met however long the measuring lasts. */
export const bookingOf = (firm) => ({
  lines: [
    { profileId: idOf(kinds.oil, firm), estimatedGrams: 1_000, packageCount: 1 },
    { profileId: idOf(kinds.lab, firm), estimatedGrams: 1_000, packageCount: 2 },
  ],
  windowFrom: hoursFromNow(24),
  windowTo: hoursFromNow(40),
});
