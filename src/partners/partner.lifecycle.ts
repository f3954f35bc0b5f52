import { defineLifecycle } from '../shared/lifecycle.js';
import { plannerRoles } from '../shared/roles.js';

export const partnerStates = ['active', 'retired'] as const;
export type PartnerState = (typeof partnerStates)[number];
export type PartnerStep = 'retire' | 'reinstate';

/** Nouns of this module, as audit events and messages name them. */
export type PartnerNoun = 'carrier' | 'vehicle' | 'crewMember' | 'treatmentCompany';

/** Retiring and taking back has no other condition: rounds look at the state, and manifests keep what they copied. */
export type PartnerFacts = Record<never, never>;

const partnerLifecycle = (noun: PartnerNoun) =>
  defineLifecycle<PartnerState, PartnerStep, PartnerFacts>({
    noun,
    states: { active: { zh: '在用', en: 'Active' }, retired: { zh: '停用', en: 'Retired' } },
    initial: 'active',
    final: [],
    steps: {
      retire: { from: ['active'], to: 'retired', by: plannerRoles, label: { zh: '停用', en: 'Retire' } },
      reinstate: { from: ['retired'], to: 'active', by: plannerRoles, label: { zh: '恢复使用', en: 'Reinstate' } },
    },
  });

export const carrierLifecycle = partnerLifecycle('carrier');
export const vehicleLifecycle = partnerLifecycle('vehicle');
export const crewMemberLifecycle = partnerLifecycle('crewMember');
export const treatmentCompanyLifecycle = partnerLifecycle('treatmentCompany');
