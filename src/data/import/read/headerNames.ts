/** First words of the column names of planners' files, and of our own works.csv, in both languages. */
const WORDS = new Set(
  (
    'id codigo cod code bip nombre name proyecto project iniciativa initiative obra work titulo title descripcion ' +
    'description comuna comunas municipio municipality cut localidad locality sector subsector isla island region ' +
    'provincia province direccion lat latitud latitude lon lng long longitud longitude coordenada coordenadas ' +
    'geolocalizacion ubicacion location este norte utm x y huso geometry wkt etapa estado status stage monto montos ' +
    'amount costo cost inversion presupuesto budget aporte total valor ano year fecha date financiamiento fuente ' +
    'source funder programa program tipologia tipo type institucion unidad beneficiarios beneficiaries rate rut'
  ).split(' '),
);
const LONGEST = 60;

/**
 * Reads like the name of a column that works have: `CÓDIGO BIP`, `monto_fndr_ms`, `Comuna(s)`. What each means is not
 * asked here; a caller who knows more names passes its own to `readTable`.
 */
export function isUsualHeader(text: string): boolean {
  if (text.length > LONGEST) return false;
  const [first = ''] = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'n' && word !== 'no');
  return WORDS.has(first);
}
