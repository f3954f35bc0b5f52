import type { ShownStop } from '../../offline/round-progress';
import { timeWindow } from '../../shared/format';
import { useWords } from '../../words/words';
import { Card, Pairs } from '../shared/card';
import { driverWords } from './driver.words';

/** AMap's own address for links: opens its app where there is one. Nothing is fetched from there by this page. */
const amap = (address: string): string =>
  `https://uri.amap.com/search?${new URLSearchParams({ keyword: address, src: 'green-island', callnative: '1' }).toString()}`;
/** RFC 5870, for any map app of the phone; also without network where its maps are on the device. */
const geo = (address: string): string => `geo:0,0?q=${encodeURIComponent(address)}`;

/** Where the stop is, how to get there, whom to call. */
export function StopPlace({ at: { stop } }: { readonly at: ShownStop }) {
  const say = useWords(driverWords);
  return (
    <Card>
      <Pairs
        rows={[
          [say('address'), stop.address],
          [say('contact'), stop.contactName],
        ]}
      />
      <Pairs
        rows={[
          ...stop.bookings.flatMap(({ bookingNumber, windowFrom, windowTo, note }) => [
            [`${say('booking')} ${bookingNumber}`, timeWindow(windowFrom, windowTo)] as const,
            [`${say('noteFromFirm')} ${bookingNumber}`, note] as const,
          ]),
        ]}
      />
      <p className="driver-links">
        <a href={amap(stop.address)} target="_blank" rel="noreferrer">
          {say('navigate')}
        </a>
        <a href={geo(stop.address)}>{say('navigateApp')}</a>
        <a href={`tel:${stop.contactPhone}`}>{say('call', { phone: stop.contactPhone })}</a>
      </p>
    </Card>
  );
}
