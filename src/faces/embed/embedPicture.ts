import type { Scene } from '../../domain/scene';
import type { MapContext } from '../../data/areas';
import type { MapPicture } from '../../map/picture';

/** What the small page's map shows of a scene, built ahead or live: names of the members, circles of the works. */
export function embedPicture({ picture, atlas, view }: Scene, ground: MapContext): MapPicture {
  return {
    choropleth: picture,
    areas: atlas.areas,
    ground,
    works: [...picture.counted, ...picture.listed],
    areaWords: ({ area }) => ({ name: area.name, detail: null }),
    workWords: (work) => work.name[view.lang],
    clusterWords: String,
    seaNames: [],
    selectedArea: view.area,
    selectedWork: view.work,
  };
}
