import { describe, expect, it } from 'vitest';
import { readCoordinate } from '../../../src/data/import/works/coordinate';
import { coordinatePair } from '../../../src/data/import/works/coordinatePair';
import { projectionIn, sitePoint } from '../../../src/data/import/works/sitePoint';
import { utmToDegrees, zoneOfEpsg } from '../../../src/data/import/works/utm';
import type { RawCell } from '../../../src/data/import/rawTable';

/** `degrees -42.38`, or the state or code. */
function told(cell: RawCell): string {
  const read = readCoordinate(cell);
  if (read.state === 'empty') return 'empty';
  if (read.state === 'refused') return read.code;
  return `${read.state} ${Number(read.value.toFixed(6))}${read.axis === null ? '' : ` ${read.axis}`}`;
}

describe(readCoordinate, () => {
  it.each<readonly [RawCell, string]>([
    ['-42,38', 'degrees -42.38'],
    ['-42.38', 'degrees -42.38'],
    ['42.384', 'degrees 42.384'],
    [' -73,1234567 ', 'degrees -73.123457'],
    ['−42,38', 'degrees -42.38'],
    ['- 42,38', 'degrees -42.38'],
    [-42.38, 'degrees -42.38'],
    [-42, 'degrees -42'],
    ['-42', 'degrees -42'],
    ['42°22\'30"S', 'degrees -42.375 lat'],
    ['42° 22\' 30,5" S', 'degrees -42.375139 lat'],
    ["S 42°22.5'", 'degrees -42.375 lat'],
    ['73º39’00” O', 'degrees -73.65 lon'],
    ['73 39 0 W', 'degrees -73.65 lon'],
    ['-42 22 30', 'degrees -42.375'],
    ['42,38 Sur', 'degrees -42.38 lat'],
    ['Lat: -42,38', 'degrees -42.38'],
    ['5.282.400', 'metres 5282400'],
    ['5282400', 'metres 5282400'],
    ['5282400,5', 'metres 5282400.5'],
    ['5.282.400,25', 'metres 5282400.25'],
    ['5 282 400', 'metres 5282400'],
    ['685.400', 'metres 685400'],
    ['685,400', 'metres 685400'],
    ['685400 m E', 'metres 685400'],
    ['685400 mE', 'metres 685400'],
    ['5282400 N', 'metres 5282400'],
    [685400.3, 'metres 685400.3'],
    ['-41.471.234', 'damaged -41.471234'],
    ['-4.147.123', 'damaged -41.47123'],
    ['-72.942.412', 'damaged -72.942412'],
    ['-41.4712.34', 'damaged -41.471234'],
    [-41471234, 'damaged -41.471234'],
    ['-41471234', 'damaged -41.471234'],
    ['73277800', 'damaged 73.2778'],
    ['', 'empty'],
    [null, 'empty'],
    ['s/i', 'empty'],
    ['-', 'empty'],
    ['0', 'degrees 0'],
    ['#N/A', 'error_cell'],
    [{ kind: 'error', text: '#REF!' }, 'error_cell'],
    [{ kind: 'date', iso: '2024-01-02' }, 'date_as_coordinate'],
    ['42°75\'00"S', 'not_a_coordinate'],
    ['-42 N', 'not_a_coordinate'],
    ['200', 'not_a_coordinate'],
    ['doscientos', 'not_a_coordinate'],
    ['42,5,3', 'not_a_coordinate'],
    [true, 'not_a_coordinate'],
  ])('%j is %s', (cell, read) => {
    expect(told(cell)).toBe(read);
  });
});

describe(coordinatePair, () => {
  it.each([
    ['-42,38; -73,65', '-42,38 | -73,65'],
    ['-42.38, -73.65', '-42.38 | -73.65'],
    ['-42.38,-73.65', '-42.38 | -73.65'],
    ['-42,38 -73,65', '-42,38 | -73,65'],
    ['-42,38,-73,65', '-42,38 | -73,65'],
    ['-42,38, -73,65', '-42,38 | -73,65'],
    ['(-42.38, -73.65)', '-42.38 | -73.65'],
    ['-42.38 / -73.65', '-42.38 | -73.65'],
    ['-42.38\n-73.65', '-42.38 | -73.65'],
    ['POINT (-73.65 -42.38)', '-73.65 | -42.38 lon first'],
    ['[-73.65,-42.38]', '-73.65 | -42.38 lon first'],
    ['685400, 5282400', '685400 | 5282400'],
    ['42°22\'30"S 73°39\'00"W', '42°22\'30"s | 73°39\'00"w'],
    ['42°22\'30"S, 73°39\'00"W', '42°22\'30"s | 73°39\'00"w'],
    ['-42.38', 'none'],
    ['ver plano', 'none'],
    ['1, 2, 3', 'none'],
  ])('%j is two: %s', (text, read) => {
    const pair = coordinatePair(text);
    expect(
      pair === null ? 'none' : `${pair.first} | ${pair.second}${pair.lonFirst ? ' lon first' : ''}`,
    ).toBe(read);
  });
});

/** By PROJ's own extended transverse Mercator (`mproj`), not by this code. */
const KNOWN = [
  [18, 611137.0970200183, 5307148.793837701, -73.65, -42.38],
  [18, 641954.6231330731, 5315278.273085679, -73.2778, -42.3018],
  [18, 671818.6865930137, 5407100.531912331, -72.9424, -41.4693],
  [18, 757853.7397031198, 5165501.399354079, -71.8043, -43.6188],
  [18, 523884.0254111509, 5172987.74666526, -74.7041, -43.5957],
  [18, 467876.53066018457, 5139156.088145266, -75.4, -43.9],
  [18, 789403.1228656585, 5544498.408010227, -71.6, -40.2],
  [19, 117158.91402184847, 5297547.827089092, -73.65, -42.38],
  [19, 170768.70716082433, 5401636.8728363, -72.9424, -41.4693],
  [19, 273728.76135348924, 5166643.239808341, -71.8043, -43.6188],
  [19, -14016.338261765603, 5119285.055489056, -75.4, -43.9],
] as const;

describe(utmToDegrees, () => {
  it.each(KNOWN)('zone %i, %f east, %f north: within a millimetre of PROJ', (zone, east, north, lon, lat) => {
    const [x, y] = utmToDegrees(east, north, zone);
    expect(Math.abs(x - lon)).toBeLessThan(1e-8);
    expect(Math.abs(y - lat)).toBeLessThan(1e-8);
  });

  it('knows its two zones by their EPSG codes', () => {
    expect([zoneOfEpsg(32718), zoneOfEpsg(32719), zoneOfEpsg(4326)]).toEqual([18, 19, null]);
  });
});

/** `-73.65 -42.38 axes_swapped`, or the code. */
function point(across: RawCell, up: RawCell, system = ''): string {
  const [x, y] = [readCoordinate(across), readCoordinate(up)];
  if (!('value' in x) || !('value' in y)) return 'unread';
  const read = sitePoint(x, y, projectionIn(system));
  if (!read.ok) return read.code;
  return [read.lon.toFixed(4), read.lat.toFixed(4), ...read.repairs].join(' ');
}

describe(sitePoint, () => {
  it.each<readonly [RawCell, RawCell, string, string]>([
    ['-73,65', '-42,38', '', '-73.6500 -42.3800'],
    ['-42,38', '-73,65', '', '-73.6500 -42.3800 axes_swapped'],
    ['73,65', '42,38', '', '-73.6500 -42.3800 sign_added'],
    ['-73,65', '42,38', '', '-73.6500 -42.3800 sign_added'],
    ['42,38', '73,65', '', '-73.6500 -42.3800 axes_swapped sign_added'],
    ['-72.942.412', '-41.471.234', '', '-72.9424 -41.4712 coordinate_repaired'],
    ['-72,942412', '-41.471.234', '', '-72.9424 -41.4712 coordinate_repaired'],
    ['-70.648.270', '-33.456.940', '', 'coordinate_damaged'],
    ['42°22\'48"S', '73°39\'0"W', '', '-73.6500 -42.3800'],
    ['-73', '-42', '', '-73.0000 -42.0000 coarse_point'],
    ['0', '0', '', 'zero_point'],
    ['-73,65', '0', '', 'outside_chile'],
    ['-58,38', '-34,60', '', 'outside_chile'],
    ['2,35', '48,85', '', 'outside_chile'],
    ['-70,65', '-33,45', '', '-70.6500 -33.4500'],
    ['-109,43', '-27,15', '', '-109.4300 -27.1500'],
    ['611137', '5307149', 'UTM 18S', '-73.6500 -42.3800'],
    ['611137', '5307149', 'EPSG:32718', '-73.6500 -42.3800'],
    ['611137', '5307149', '', '-73.6500 -42.3800 utm_zone_assumed'],
    ['273729', '5166643', '', '-71.8043 -43.6188 utm_zone_assumed'],
    ['273729', '5166643', '19', '-71.8043 -43.6188'],
    ['5.307.149', '611.137', 'Huso 18', '-73.6500 -42.3800 axes_swapped'],
    ['346000', '6297000', '', 'utm_zone_unknown'],
    ['611137', '5307149', 'PSAD56 18S', 'other_crs'],
    ['611137', '5307149', 'EPSG:24878', 'other_crs'],
    ['611137', '-42,38', '', 'mixed_point'],
    ['611137', '530714', '', 'outside_chile'],
    [-8198681, -5218500, '', 'coordinate_damaged'],
  ])('%j across, %j up, system «%s»: %s', (across, up, system, read) => {
    expect(point(across, up, system)).toBe(read);
  });
});
