import { fold } from '../../../domain/search';
import type { Field } from '../importReport';
import { isUsualHeader } from '../read/headerNames';
import { plain } from './cellText';
import { unitOfHeader } from './moneyUnit';

/**
 * What each field is called in planners' files: folded, without small words, the most exact name first. Names of the
 * project bank, SUBDERE, regional governments, the budget, ChileCompra, OC4IDS, our own works.csv, and plain Spanish and
 * English.
 */
const NAMES: Readonly<Record<Field, string>> = {
  id: `codigo bip; cod bip; bip; id; codigo; cod; code; codigo externo; codigo fril; codigo proyecto; codigo iniciativa;
    codigo obra; id obra; id proyecto; id iniciativa; id proyecto bip; codigo idi; ocid; identificador; identifier;
    identifiers 0 id; project id; work id; folio; codigo subdere; codigo convenio`,
  name: `name es; name; nombre; nombre obra; nombre proyecto; nombre iniciativa; nombre iniciativa inversion;
    nombre iniciativas; obra; proyecto; iniciativa; obras; proyectos; denominacion; title; titulo; project name;
    project title; work; project; work name; name en; nombre idi; nombre idea`,
  description: `descripcion; description; descripcion proyecto; descripcion obra; descripcion iniciativa; glosa; detalle;
    descripcion etapa; summary es; resumen; purpose`,
  sector: `sector; sectores; sector 0; sector inversion; rubro; ambito; tipologia; tipo proyecto; tipo obra; sectors`,
  subsector: 'subsector; sub sector; subsectores; sub sectores',
  municipality: `municipalities; municipality; comuna; comunas; cut; codigo comuna; cod comuna; codigo comuna ine;
    cut comuna; codigo unico territorial; codigo territorial; nombre comuna; nom comuna; municipio; municipalidad;
    codigo ine; cod com; commune; communes; comuna s; codigo cut; cod cut; nom com; comuna nombre;
    comuna beneficiada; comunas beneficiadas; ubicacion comuna; locations 0 gazetteer identifiers 0;
    locations 0 gazetteer identifiers; locations gazetteer identifiers`,
  island: 'islands; island; isla; islas; isla s; nombre isla; island name; isla o islas',
  locality: `localities; locality; localidad; localidades; sector localidad; lugar; ubicacion; ubicacion nombre;
    localizacion; direccion; caserio; poblado; locations 0 description; locations 0 address locality; place;
    localidad s; location`,
  region: 'region; region nombre; nombre region; codigo region; cod region; regiones',
  certainty: 'certainty; certeza; precision; exactitud',
  lon: `lon; longitud; longitude; long; lng; coord lon; coordenada longitud; longitud decimal; decimal longitude;
    longitud wgs84; lon wgs84; point x; locations 0 geometry coordinates 0`,
  lat: `lat; latitud; latitude; coord lat; coordenada latitud; latitud decimal; decimal latitude; latitud wgs84;
    lat wgs84; point y; locations 0 geometry coordinates 1`,
  lat_lon: `lat lon; latlon; lat long; lat lng; latlng; latitud longitud; longitud latitud; lon lat; coordenadas;
    coordenada; coordinates; geolocalizacion; georreferenciacion; georreferencia; geo; ubicacion geografica; punto;
    coordenadas geograficas; coordenadas utm; coordenadas wgs84; gps; wkt; geometry coordinates; latitude longitude;
    locations 0 geometry coordinates; geometria; geom`,
  utm_east: `utm este; este utm; este; utm e; e utm; utm x; x utm; easting; utm east; coordenada este; coord este;
    coordenada x; coord x; x; coordenadas este; este x; x este; coordenada utm este; este m; utm easting; coordenadas x`,
  utm_north: `utm norte; norte utm; norte; utm n; n utm; utm y; y utm; northing; utm north; coordenada norte; coord norte;
    coordenada y; coord y; y; coordenadas norte; norte y; y norte; coordenada utm norte; norte m; utm northing;
    coordenadas y`,
  utm_zone:
    'utm zone; huso; zona utm; huso utm; utm huso; zone; datum huso; sistema coordenadas; epsg; srid; crs',
  amount_clp: `amount; monto; budget amount amount; monto total; costo total; inversion total; costo; inversion;
    presupuesto; monto aprobado; monto identificado; monto fndr; monto adjudicado; monto contratado; monto convenio;
    monto solicitado; monto postulado; monto financiado; monto inversion; costo obra; costo proyecto; valor;
    valor total; presupuesto total; presupuesto oficial; presupuesto estimado; monto estimado; aporte subdere; aporte;
    aporte fndr; monto obra; monto proyecto; total inversion; inversion estimada; budget; cost; total cost; total budget;
    funding; investment; costo total proyecto; monto total proyecto; value; project cost; finalvalue amount;
    completion final value amount; montos; fndr; recursos; financiamiento solicitado; total`,
  amount_qualifier: `amount kind; amount qualifier; tipo monto; calidad monto; calificador monto; precision monto`,
  currency: `currency; moneda; budget amount currency; tipo moneda; divisa`,
  stage: `stage; etapa; etapa actual; etapa postulacion; etapa postula; etapa post; fase; etapa proyecto; etapa obra;
    etapa idi; phase; project stage; situacion`,
  state: `status; estado; estado proyecto; estado obra; estado iniciativa; estado actual; estado financiero;
    estado convenio; project status; estado avance; estado postulacion`,
  rate: 'rate; rate resultado; rate actual; resultado rate; rate idi; resultado analisis tecnico',
  year: `year; ano; anio; ano postulacion; ano presupuestario; proceso presupuestario; ano creacion; ano inicio;
    ano adjudicacion; ano iniciativa; ano proceso; ano ejecucion; ano asignacion; periodo; stage date; fecha; date;
    fecha inicio; ano proyecto; ano convenio; fecha firma convenio; period start date; budget approval date`,
  funder: `funders; funder; financiamiento; fuente financiamiento; fuentes financiamiento; fuente financiera;
    financista; financia; fondo; fuente fondos; origen fondos; programa; funding source; programme; program;
    linea financiamiento; fuente recursos; fondos; item financiamiento; source funding; mecanismo`,
  beneficiaries: `beneficiaries; people count; beneficiarios; n beneficiarios; no beneficiarios; numero beneficiarios;
    nro beneficiarios; cantidad beneficiarios; total beneficiarios; beneficiarios directos; familias beneficiadas;
    familias; poblacion beneficiada; personas beneficiadas; habitantes beneficiados; viviendas beneficiadas;
    poblacion beneficiaria; familias beneficiarias`,
  source: `sources; source; fuente informacion; fuente dato; fuente datos; referencia; enlace; link; url;
    documento; documents 0 url; fuente; web`,
};

/** Words that change nothing: "Nombre de la iniciativa" is "Nombre iniciativa". */
const SMALL = /\b(?:de|del|la|las|el|los|the|of|por|para)\b|(?<= )(?:y|e|o|and|or)(?= )/g;

/** Units and currencies in a header say how to read it, not what it is. */
const UNIT_WORDS =
  /\(?(?<![a-z])(?:mm\s?\$|m\s?\$|\$|(?:en\s+)?(?:miles|millones)(?:\s+de\s+(?:pesos|\$))?|(?:en\s+)?pesos(?:\s+chilenos)?|million(?:s)?(?: pesos)?|thousands?(?: pesos)?|clp|mm|ms|uf|usd|us\$)(?![a-z])\)?/g;

/** A header as a name: folded, words apart (`CodigoExterno`, `monto_fndr_ms`), small words and units left out. */
function columnName(header: string, withUnits = false): string {
  const apart = header
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  const text = withUnits ? apart : apart.replaceAll(UNIT_WORDS, ' ');
  return fold(text).replaceAll(SMALL, ' ').replaceAll(/\s+/g, ' ').trim();
}

interface Meaning {
  readonly field: Field;
  /** 0 is the most exact name of its field. */
  readonly rank: number;
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(NAMES) as [Field, string][])
    .flatMap(([field, names]) =>
      names.split(';').map((name, rank): [string, Meaning] => [columnName(name, true), { field, rank }]),
    )
    // Of two fields of one name, or two spellings of it, the first holds.
    .toReversed(),
);

/** Amounts have more names than a list holds; money that was only paid so far, or per something, is another figure. */
const AMOUNT = /^(?:monto|costo|inversion|presupuesto|aporte|budget|cost|amount|investment) /;
const NOT_THE_AMOUNT =
  /pagad|ejecutad|gastad|devengad|girad|saldo|rendid|porcentaje|%|anual|mensual|unitari|arrastre|anterior|multa|garantia|reajust|letras|spent|paid|\b(?:por|per|ano|anos|20\d\d)\b/;
const RANK_OF_GUESS = 1000;

/** What a header says its column is; null for none of our fields. */
export function meaningOf(header: string): Meaning | null {
  const name = columnName(header);
  const bare = columnName(header.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const found = MEANINGS.get(name) ?? MEANINGS.get(bare) ?? MEANINGS.get(columnName(header, true));
  if (found) return found;
  // "M$" alone heads the amounts of many a budget.
  const isUnit = name === '' && unitOfHeader(header) !== null;
  if (isUnit || (AMOUNT.test(name) && !NOT_THE_AMOUNT.test(plain(header.replaceAll('_', ' ')))))
    return { field: 'amount_clp', rank: RANK_OF_GUESS };
  return null;
}

/** For `readTable`: whether a text is the name of a column that works have, or that planners' files have beside them. */
export const isKnownHeader = (text: string): boolean => meaningOf(text) !== null || isUsualHeader(text);
