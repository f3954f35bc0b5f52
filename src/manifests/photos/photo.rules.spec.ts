import type { Actor, Role } from '../../shared/roles.js';
import { systemActor } from '../../shared/roles.js';
import { photoRefusal, photographerRoles, stagesOf } from './photo.rules.js';
import { mostPhotos } from './photo.types.js';

const who = (role: Role): Actor => ({ ...systemActor('spec'), roles: [role] });
const facts = (hasArrived: boolean, handOver = 0, acceptance = 0) => ({ hasArrived, counts: { handOver, acceptance } });

describe('photos of a manifest', () => {
  it.each<[Role, string[]]>([
    ['operator.driver', ['handOver']],
    ['operator.weighbridge', ['acceptance']],
    ['operator.warehouse', ['acceptance']],
    ['operator.manager', ['handOver', 'acceptance']],
    ['operator.dispatcher', []],
    ['enterprise.admin', []],
    ['regulator', []],
  ])('%s photographs %j', (role, stages) => {
    expect(stagesOf(who(role))).toEqual(stages);
    expect(photographerRoles.includes(role)).toBe(stages.length > 0);
  });

  it('of the hand-over are taken before and after the arrival, those of the acceptance only after', () => {
    const manager = who('operator.manager');
    expect(photoRefusal('handOver', manager, facts(false))).toBeNull();
    expect(photoRefusal('handOver', manager, facts(true))).toBeNull();
    expect(photoRefusal('acceptance', manager, facts(true))).toBeNull();
    expect(photoRefusal('acceptance', manager, facts(false))).toMatchObject({ code: 'manifest.photo-too-early' });
    expect(photoRefusal('acceptance', who('operator.driver'), facts(true))).toMatchObject({ status: 403 });
  });

  it('are bounded stage by stage', () => {
    const manager = who('operator.manager');
    expect(photoRefusal('handOver', manager, facts(true, mostPhotos - 1, mostPhotos))).toBeNull();
    expect(photoRefusal('handOver', manager, facts(true, mostPhotos))).toMatchObject({ code: 'manifest.photos-full' });
  });
});
