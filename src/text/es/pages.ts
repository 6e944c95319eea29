import type { AddressProblem } from '../../domain/address';
import type { Figure, Organisation } from '../../domain/facts';
import type { FoundKind } from '../../domain/search';
import { obras } from './words';
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
  },
  table: {
    title: 'Tabla de obras',
    intro:
      'Todos los registros conocidos a la fecha de la vista: los que cuentan, los reemplazados, los sitios y las otras obras públicas.',
    name: 'Obra',
    where: 'Comuna',
    sector: 'Sector',
    stage: 'Etapa',
    amount: 'Monto',
    known: 'Se sabe desde',
    counts: 'Cuenta',
    source: 'Fuente',
    yes: 'sí',
  },
  data: {
    title: 'Datos y fuentes',
    date: 'Fecha de los datos',
    fresh: (asof: string, newest: string) => `Vista al ${asof}. El dato más nuevo es del ${newest}.`,
    withoutAmount: (n: number) => `${obras(n)} sin monto publicado`,
    withoutPoint: (n: number) => `${obras(n)} sin punto en el mapa`,
    withoutDate: (n: number) => `${obras(n)} con fuente sin fecha`,
    sources: 'Fuentes',
    publisher: 'Publicó',
    title2: 'Título',
    when: 'Fecha',
    used: 'Se usa en',
    indicators: 'Indicadores',
    year: 'Año',
    coverage: (n: number, of: number) => `${n} de ${of} comunas`,
    problems: 'Filas con problemas',
    noProblems: 'Todas las filas de los archivos se leyeron sin problemas.',
    problemCount: (n: number) => `${n} ${n === 1 ? 'problema' : 'problemas'} en los archivos de datos`,
    seeThem: 'Verlas',
    download: 'Descargar los archivos',
    licence:
      'Costa, islas y vecinos: © OpenStreetMap contributors (ODbL). Límites comunales: BCN / INE. Lagos: GSHHG (LGPL). Textos y tablas: según cada fuente.',
    method: 'Cómo se cuenta',
    methodText:
      'Se suma lo aprobado, en ejecución o terminado. Lo no publicado no es cero: se cuenta aparte. Un monto para varias islas o comunas se cuenta una vez y no se reparte sin un desglose publicado. El dinero privado paga diseños y no se suma a las obras.',
  },
  roundtable: {
    title: 'Quiénes se sientan a la mesa',
    intro:
      'La Mesa de Convergencia para las zonas rezagadas de Los Lagos reúne al gobierno regional, a seis municipios, a empresas y su gremio, y a Huella Local, que diseña los proyectos. Las empresas pagan diseños; el dinero público paga las obras.',
    members: 'Integrantes',
    kinds: {
      regional_government: 'Gobierno regional',
      regional_council: 'Consejo regional',
      municipality: 'Municipios',
      company: 'Empresas',
      guild: 'Gremio',
      civil_society: 'Sociedad civil',
      national_government: 'Gobierno nacional (no integra la mesa)',
    } satisfies Record<Organisation['kind'], string>,
    lists: { january: 'Lista de enero de 2024', september: 'Lista de septiembre de 2024' },
    onlyJanuary: 'solo en enero',
    onlySeptember: 'solo en septiembre',
    twelve:
      'La fuente de enero de 2024 habla de 12 empresas y nombra 13: la número 13 es SalmonChile, el gremio. En septiembre ya no figuran Invermar ni Fiordo Austral, y aparecen Dimarine y Colbún.',
    record: 'Trayectoria de Huella Local en Chile',
    private: 'Dinero privado para diseños',
    privateNote: 'No se suma a las obras.',
    year: (n: number) => `Año ${n}`,
    status: {
      paid: 'pagado',
      committed: 'comprometido, sin monto publicado',
      reported: 'informado, sin monto publicado',
    },
    leverage: 'Apalancamiento',
    formula: 'público aprobado ÷ privado pagado',
    ratio: (ratio: string, approved: string, paid: string) =>
      `${approved} ÷ ${paid} = unos ${ratio} pesos públicos por cada peso privado`,
    until: (date: string) => `Hasta el ${date}`,
    noRatio: (missing: string) => `No se puede calcular: ${missing} no tiene monto publicado.`,
    contribution: (year: string) => `el aporte del año ${year}`,
    goals: 'Metas y cifras anunciadas',
    range: (low: string, high: string) => `${low} a ${high}`,
    figureUnits: {
      projects: 'proyectos',
      works: 'obras',
      initiatives: 'iniciativas',
      persons: 'personas',
      municipalities: 'comunas',
      companies: 'empresas',
    } as Readonly<Record<string, string>>,
    figureKinds: {
      announced_total: 'Total anunciado',
      milestone: 'Hito',
      target: 'Meta',
      record: 'Trayectoria',
      context: 'Contexto',
    } satisfies Record<Figure['kind'], string>,
  },
  notices: {
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
    noMap: 'Este navegador no puede dibujar el mapa',
    noMapBody:
      'Le falta WebGL, la función con que se dibuja. La lista, las fichas, la tabla y la búsqueda llevan las mismas cifras.',
    mapLost: 'El mapa se detuvo',
    mapLostBody:
      'El navegador dejó de usar la tarjeta gráfica. Las cifras siguen aquí; el mapa vuelve al recargar la página.',
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
