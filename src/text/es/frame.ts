import type { Scope, Theme } from '../../domain/view';
import type { Stage } from '../../domain/work';

/** The full tool around its map: header, menus and controls. */
export const frame = {
  skips: 'Atajos',
  skipToMap: 'Ir al mapa',
  skipToRanking: 'Ir a la lista',
  header: {
    region: 'Barra superior',
    explore: 'Explorar',
    table: 'La mesa',
    data: 'Datos y fuentes',
    insert: 'Insertar',
    seenOn: 'Vista al',
    dates: 'Elegir la fecha de la vista',
    otherDate: 'Otra fecha',
    today: 'lo último que se sabe',
    language: 'Idioma',
    theme: 'Tema',
    menu: 'Menú',
    close: 'Cerrar',
  },
  themes: { light: 'Claro', dark: 'Oscuro', projector: 'Proyector' } satisfies Record<Theme, string>,
  scopes: {
    roundtable: 'Solo obras de la mesa',
    all: 'También otras obras públicas',
  } satisfies Record<Scope, string>,
  stageMeans: {
    design: 'Se está proyectando; todavía no busca fondos.',
    seeking_funding: 'Se pidieron fondos y se espera respuesta.',
    approved: 'El dinero está aprobado; la obra todavía no empieza.',
    executing: 'Se está construyendo.',
    finished: 'Está construida.',
    stopped: 'Empezó y se detuvo.',
    cancelled: 'No se hará.',
  } satisfies Record<Stage, string>,
  controls: {
    region: 'Qué se muestra',
    level: 'Nivel',
    per: 'Por',
    sector: 'Sector',
    stage: 'Etapa',
    municipality: 'Comuna',
    funder: 'Financia',
    scope: 'Alcance',
    filters: 'Filtros',
    clear: 'Quitar',
    clearAll: 'Quitar los filtros',
    shortcuts: 'Ver también',
    onlyMunicipality: 'Los indicadores se publican por comuna.',
    notPer: 'Un indicador no se divide.',
  },
};
