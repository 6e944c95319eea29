import { FirstPicture } from './ui/FirstPicture';
import { Page } from './ui/Page';
import { Skeleton } from './ui/Skeleton';

/** What stands on the page while the face is on its way; index.html holds the same before any script. */
export function Shell() {
  return (
    <Page
      header={<p className="shell-brand">Mapa Convergencia</p>}
      sentence={<Skeleton label="Cargando el mapa" />}
      map={<FirstPicture />}
      mapLabel="Mapa"
      columnLabel="Lista"
    />
  );
}
