import type { Compared } from '../../../data/import/compareImports';
import type { PlacedWork } from '../../../data/import/importReport';
import { amountOf } from '../../../data/import/amountOf';
import { sectorNamed, stageNamed } from '../../../data/import/layers/layerWorks';
import type { Scene } from '../../../domain/scene';
import { amountText } from '../../../text/amountText';
import type { Language } from '../../../text/language';

/** What an imported work says in one of its fields; '' where it says nothing. */
export function fieldText(work: PlacedWork, field: Compared, { atlas }: Scene, language: Language): string {
  const { m } = language;
  switch (field) {
    case 'name':
      return work.name;
    case 'sector': {
      const sector = sectorNamed(work.sector);
      return sector ? m.sectors[sector] : '';
    }
    case 'stage': {
      const stage = stageNamed(work.stage);
      return stage ? m.stages[stage] : '';
    }
    case 'amount':
      return amountText(amountOf(work), language);
    case 'year':
      return work.year === null ? '' : String(work.year);
    case 'municipalities':
      return m.list(work.municipalities.map((cut) => atlas.municipality.get(cut)?.name ?? cut));
    case 'islands':
      return m.list(work.islands.map((id) => atlas.island.get(id)?.name ?? id));
    case 'place':
      return work.lon === null || work.lat === null ? '' : `${work.lat}, ${work.lon}`;
  }
}
