/** The least that colours these areas with MapLibre: what the app's times are measured against. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import areas from '../../../geodata/municipalities.geojson?url';
import './yardstick.css';

setWorkerUrl(workerUrl);

const map = new MapLibreMap({
  container: 'map',
  fadeDuration: 0,
  attributionControl: false,
  bounds: [-75.05, -43.75, -72.75, -41.5],
  style: {
    version: 8,
    sources: { areas: { type: 'geojson', data: new URL(areas, document.baseURI).href } },
    layers: [
      {
        id: 'areas',
        type: 'fill',
        source: 'areas',
        paint: {
          'fill-color': [
            'match',
            ['%', ['to-number', ['get', 'cut']], 3],
            0,
            '#8fc8bf',
            1,
            '#367a85',
            '#022f45',
          ],
        },
      },
      { id: 'borders', type: 'line', source: 'areas', paint: { 'line-color': '#73848c' } },
    ],
  },
});

void map.once('idle').then(() => requestAnimationFrame(() => performance.mark('choropleth')));
