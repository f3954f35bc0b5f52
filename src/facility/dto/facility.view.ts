import { PlaceView } from '../../platform/http/place.view.js';
import { placeOf } from '../../shared/whereabouts.js';
import type { Facility } from '../facility.entity.js';

/** Public facts of a green island (信息公开, 法典 第485条). */
export class FacilityView {
  id!: string;
  name!: string;
  /** 2–8 capitals and digits; part of internal manifest numbers. */
  shortCode!: string;
  uscc!: string;
  /** GB/T 2260, six digits. */
  divisionCode!: string;
  address!: string;
  /** The organisation's telephone. */
  phone!: string;
  /** Null while only its division is known. */
  place!: PlaceView | null;
  version!: number;
}

export const toFacilityView = (facility: Facility): FacilityView => ({
  id: facility.id,
  name: facility.name,
  shortCode: facility.shortCode,
  uscc: facility.uscc,
  divisionCode: facility.divisionCode,
  address: facility.address,
  phone: facility.phone,
  place: placeOf(facility),
  version: facility.version,
});
