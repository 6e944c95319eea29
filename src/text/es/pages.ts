import type { AddressProblem } from '../../domain/address';
import type { FoundKind } from '../../domain/search';
import { capitalised, spanishNumeral } from '../lists';

/** Search, dialogs, notices and the map's own words. */
export const pages = {
  search: {
    label: 'Buscar isla, comuna u obra',
    hint: 'Escriba / para buscar',
    clear: 'Borrar la búsqueda',
    kinds: {
      municipality: 'Comunas',
      island: 'Islas',
      province: 'Provincias',
      work: 'Obras',
      locality: 'Localidades',
      organisation: 'Organizaciones',
    } satisfies Record<FoundKind, string>,
    found: (n: number) => (n === 0 ? 'Sin resultados' : `${n} ${n === 1 ? 'resultado' : 'resultados'}`),
    nothing: (query: string) => `Nada se llama «${query}» en el mapa.`,
  },
  actions: {
    table: 'Tabla de obras',
    link: 'Enlace',
    copied: 'Enlace copiado',
    copyThis: 'Copie este enlace',
    list: 'Lista',
    export: 'Exportar',
    import: 'Traer mis datos',
    changes: 'Qué cambió',
    plan: 'Probar un plan',
    files: 'Sus archivos',
  },
  notices: {
    problemCount: (n: number) => `${n} ${n === 1 ? 'problema' : 'problemas'} en los archivos de datos`,
    seeThem: 'Verlas',
    loading: 'Cargando el mapa',
    failed: (file: string) => `No se pudo leer ${file}`,
    retry: 'Reintentar',
    addressTitle: 'Parte del enlace no se entendió',
    address: (parameter: string, value: string, reason: AddressProblem['reason']) =>
      ({
        unknown_parameter: `«${parameter}» no es un parámetro de este mapa.`,
        not_allowed: `«${value}» no vale para ${parameter}; se muestra lo habitual.`,
        malformed: `«${value}» no vale para ${parameter}; se muestra lo habitual.`,
        unknown_id: `«${value}» ya no existe en ${parameter}; se muestra el conjunto.`,
        twice: `${parameter} viene dos veces; vale la primera.`,
      })[reason],
    dismiss: 'Entendido',
    simpleMap: 'Sin WebGL: mapa dibujado de forma simple',
    whereNeeded: 'Mire dónde hace falta',
    seeNeed: (indicator: string) => `Ver ${indicator}`,
  },
  map: {
    label: 'Mapa de la Región de Los Lagos. Las flechas lo mueven, más y menos lo acercan y alejan.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    home: 'Volver a la vista inicial',
    locator: 'Dónde está la vista dentro de la región',
    credit: '© OpenStreetMap contributors · BCN / INE',
    innerSea: 'Mar interior',
    forIslands: (amount: string, n: number) => capitalised(`${amount} para ${spanishNumeral(n)} islas`),
    noSplit: 'compartido: no se publicó cuánto en cada una',
    ring: (km: string) => `Lugar aproximado: radio de ${km} km`,
    seas: { pacific: 'Océano Pacífico', ancud: 'Golfo de Ancud', corcovado: 'Golfo Corcovado' },
  },
  sheet: {
    label: 'Lista y ficha',
    handle: { closed: 'Abrir la lista', half: 'Agrandar la lista', full: 'Cerrar la lista' },
  },
};
