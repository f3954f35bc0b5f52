import { Input } from 'antd';
import { Card } from '../../../desktop/show/card';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { planners } from '../../roles';
import { enterpriseWords } from './enterprises.words';
import { directionOf, offsetKm, radiusKm } from './site-map';
import type { Place } from './site-map';
import '../customers.css';

type Firm = Schemas['EnterpriseView'];

/** Where the site lies, seen from the facility. */
export function PlaceCard({ firm }: { readonly firm: Firm }) {
  const say = useWords(enterpriseWords);
  const mayPlace = hasAnyRole(useSignedIn(), planners);
  const { data: facility } = useApi('/api/v1/facilities/{id}', { path: { id: firm.facilityId } });
  const set = useSetPlace(firm);
  return (
    <Card
      className="facts"
      title={say('place')}
      extra={mayPlace ? <AskButton size="small" label={say('setPlace')} action={set} /> : null}
    >
      {firm.place === null ? say('noPlace') : null}
      {firm.place !== null && facility?.place ? (
        <SiteMap name={firm.name} centre={facility.place} site={firm.place} />
      ) : null}
    </Card>
  );
}

const half = 110;
const rings = [1 / 3, 2 / 3, 1];

interface SiteMapProps {
  readonly name: string;
  readonly centre: Place;
  readonly site: Place;
}

/** North up, the facility in the middle, rings by distance: no tiles, no request to anybody. */
function SiteMap({ name, centre, site }: SiteMapProps) {
  const say = useWords(enterpriseWords);
  const offset = offsetKm(centre, site);
  const distance = Math.hypot(offset.east, offset.north);
  const radius = radiusKm(distance);
  const scale = half / radius;
  const x = offset.east * scale;
  const y = -offset.north * scale;
  const direction = say(`direction.${directionOf(offset)}`);
  const label = say('mapLabel', { name, direction, km: distance.toFixed(1) });
  return (
    <figure className="site-map">
      <svg viewBox="-125 -125 250 250" role="img" aria-label={label}>
        {rings.map((part) => (
          <g key={part}>
            <circle r={half * part} className="site-ring" />
            <text x={3} y={-half * part + 10} className="site-text">
              {Number((radius * part).toFixed(1))} km
            </text>
          </g>
        ))}
        <rect x={-5} y={-5} width={10} height={10} className="site-facility" />
        <text x={8} y={4} className="site-text">
          {say('facility')}
        </text>
        <line x1={0} y1={0} x2={x} y2={y} className="site-ring" />
        <circle cx={x} cy={y} r={6} className="site-dot" />
      </svg>
      <figcaption className="note">
        {label}（{site.longitude.toFixed(5)}, {site.latitude.toFixed(5)}）
      </figcaption>
    </figure>
  );
}

function useSetPlace({ id, version, place }: Firm): StepAction<{ place: { longitude: string; latitude: string } }> {
  const say = useWords(enterpriseWords);
  return {
    fields: (
      <div className="fields-2">
        <Field name={['place', 'longitude']} label={say('longitude')} required>
          <Input inputMode="decimal" placeholder="120.86420" />
        </Field>
        <Field name={['place', 'latitude']} label={say('latitude')} required>
          <Input inputMode="decimal" placeholder="32.01620" />
        </Field>
      </div>
    ),
    initial: place === null ? {} : { place: { longitude: String(place.longitude), latitude: String(place.latitude) } },
    run: ({ place: given }, send) =>
      answer(
        api.PUT('/api/v1/enterprises/{id}/place', {
          params: { path: { id } },
          body: { place: { longitude: Number(given.longitude), latitude: Number(given.latitude) } },
          ...send(version),
        }),
      ),
  };
}
