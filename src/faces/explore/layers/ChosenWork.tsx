import { COMPARED } from '../../../data/import/compareImports';
import type { PlacedWork } from '../../../data/import/importReport';
import type { Layer } from '../../../data/import/layers/layer';
import type { Scene } from '../../../domain/scene';
import type { Language } from '../../../text/language';
import { layersWords } from '../../../text/layersWords';
import { Card, CardSection } from '../../../ui/Card';
import css from './layers.module.css';
import { layerDesk } from './layerShelf';
import { fieldText } from './workFields';

interface ChosenWorkProps {
  readonly work: PlacedWork;
  readonly layer: Layer;
  readonly scene: Scene;
  readonly language: Language;
  /** Inside a sheet. */
  readonly bare: boolean;
}

/** The work of a layer that was pressed on the map, with all that its file says. */
export function ChosenWork({ work, layer, scene, language, bare }: ChosenWorkProps) {
  const words = layersWords[language.lang];
  const fields = COMPARED.filter((field) => field !== 'name').map(
    (field) => [words.compare.fields[field], fieldText(work, field, scene, language)] as const,
  );
  const told = [...fields, ...Object.entries(work.extra)].filter(([, text]) => text !== '');
  return (
    <Card
      title={work.name}
      subtitle={words.of(layer.file, language.f.date(layer.importedOn))}
      closeLabel={words.leave}
      onClose={() => layerDesk.set({ chosen: null })}
      bare={bare}
    >
      <CardSection>
        <dl className={css.told}>
          {told.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </CardSection>
    </Card>
  );
}
