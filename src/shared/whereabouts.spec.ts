import { isDivisionCode } from './division.js';
import { divisionPlaces } from './division-places.data.js';
import { chinaBounds, greatCircleMetres } from './geo.js';
import { placeOf, whereabouts } from './whereabouts.js';

const given = { longitude: 120.861234, latitude: 32.012345 };

describe('whereabouts', () => {
  it('takes the given place, and else the seat of the smallest division known', () => {
    expect(whereabouts(given, '320613')).toEqual({ place: given, precision: 'given' });
    expect(whereabouts(null, '320685').precision).toBe('county');
    expect(whereabouts(null, '320602')).toEqual(whereabouts(null, '320613'));
    expect(whereabouts(null, '320699')).toEqual({ place: divisionPlaces['3206'], precision: 'city' });
    expect(whereabouts(null, '330102').precision).toBe('province');
    expect(() => whereabouts(null, '990000')).toThrow(RangeError);
  });

  it('has an answer for every division there may be', () => {
    for (let county = 0; county < 100; county += 1) {
      const code = `${String(county).padStart(2, '0')}9999`;
      if (isDivisionCode(code)) expect(whereabouts(null, code).precision).toBe('province');
    }
  });

  it('knows places inside China, and the counties of 南通 within 80 km of its seat', () => {
    const { west, east, south, north } = chinaBounds;
    for (const [code, place] of Object.entries(divisionPlaces)) {
      expect(place.longitude > west && place.longitude < east).toBe(true);
      expect(place.latitude > south && place.latitude < north).toBe(true);
      if (code.startsWith('3206')) expect(greatCircleMetres(place, divisionPlaces['3206']!)).toBeLessThan(80_000);
    }
  });
});

describe('placeOf', () => {
  it('is a place when both columns are there', () => {
    expect(placeOf(given)).toEqual(given);
    expect(placeOf({ longitude: null, latitude: null })).toBeNull();
  });
});
