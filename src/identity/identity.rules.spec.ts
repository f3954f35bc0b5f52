import fc from 'fast-check';
import type { Actor, Role } from '../shared/roles.js';
import { familyOf, isPosition, isStrong, mayManage, needsSecondFactor } from './identity.rules.js';
import type { Position } from './identity.rules.js';

const position = (roles: Role[], place: Partial<Position> = {}): Position => ({
  roles,
  enterpriseId: null,
  facilityId: null,
  divisionCode: null,
  ...place,
});

const actor = (roles: Role[], place: Partial<Position> = {}): Actor => ({
  ...position(roles, place),
  accountId: 'a',
  label: 'x',
});

describe('positions', () => {
  it.each<[Role[], Partial<Position>, boolean]>([
    [['enterprise.admin', 'enterprise.staff'], { enterpriseId: 'e' }, true],
    [['enterprise.admin'], {}, false],
    [['enterprise.admin'], { enterpriseId: 'e', facilityId: 'f' }, false],
    [['operator.driver', 'operator.weighbridge'], { facilityId: 'f' }, true],
    [['operator.driver'], { enterpriseId: 'e' }, false],
    [['operator.driver', 'operator.driver'], { facilityId: 'f' }, false],
    [['regulator'], { divisionCode: '3206' }, true],
    [['regulator'], {}, false],
    [['administrator'], {}, true],
    [['administrator'], { facilityId: 'f' }, false],
    // 等保2.0: whoever rules accounts does not check the trail, and holds no business role.
    [['administrator', 'auditor'], {}, false],
    [['administrator', 'operator.manager'], { facilityId: 'f' }, false],
    [['system'], {}, false],
    [[], {}, false],
  ])('%j in %j: %s', (roles, place, fits) => {
    expect(isPosition(position(roles, place))).toBe(fits);
  });

  it('belong to one family', () => {
    expect(familyOf(['operator.driver', 'operator.manager'])).toBe('operator');
    expect(familyOf(['operator.driver', 'enterprise.staff'])).toBeNull();
  });
});

describe('who manages whom', () => {
  const staff = position(['enterprise.staff'], { enterpriseId: 'e1' });
  const driver = position(['operator.driver'], { facilityId: 'f1' });

  it.each<[Actor, Position, boolean]>([
    [actor(['administrator']), staff, true],
    [actor(['enterprise.admin'], { enterpriseId: 'e1' }), staff, true],
    [actor(['enterprise.admin'], { enterpriseId: 'e2' }), staff, false],
    [actor(['enterprise.staff'], { enterpriseId: 'e1' }), staff, false],
    [actor(['operator.manager'], { facilityId: 'f1' }), driver, true],
    [actor(['operator.manager'], { facilityId: 'f2' }), driver, false],
    [actor(['operator.manager'], { facilityId: 'f1' }), staff, false],
    [actor(['operator.dispatcher'], { facilityId: 'f1' }), driver, false],
    [actor(['regulator'], { divisionCode: '32' }), driver, false],
    [actor(['enterprise.admin'], { enterpriseId: 'e1' }), position(['administrator']), false],
    [actor(['operator.manager'], { facilityId: 'f1' }), position(['administrator']), false],
  ])('case %#', (who, whom, may) => {
    expect(mayManage(who, whom)).toBe(may);
  });
});

it('asks those who rule others for a second factor', () => {
  expect(needsSecondFactor(['operator.dispatcher', 'operator.manager'])).toBe(true);
  expect(needsSecondFactor(['operator.dispatcher'])).toBe(false);
});

describe('passwords', () => {
  const policy = { minLength: 10, minClasses: 3 };

  it.each([
    ['Abcdefgh12', true],
    ['abcdefg-12', true],
    ['Abcdefg12', false],
    ['abcdefgh12', false],
    ['Zhang.San-2026', false],
    ['绿岛绿岛绿岛绿岛Aa1', true],
  ])('%s: %s', (password, strong) => {
    expect(isStrong(password, 'zhang.san', policy)).toBe(strong);
  });

  it('counts characters and not code units', () => {
    expect(isStrong('🛢️🛢️A1-', 'somebody', policy)).toBe(false);
  });

  it('that are strong stay strong when something is added', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 5 }), (password, more) => {
        fc.pre(!(password + more).toLowerCase().includes('operator1'));
        expect(!isStrong(password, 'operator1', policy) || isStrong(password + more, 'operator1', policy)).toBe(true);
      }),
    );
  });
});
