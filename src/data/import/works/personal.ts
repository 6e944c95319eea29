import { each, type Steps } from '../../../domain/steps';
import type { PlacedWork } from '../importReport';
import { plain } from './cellText';

/** Headers of columns about persons, folded: their number, telephone, mail, address or name. */
const OF_PERSONS = [
  /\b(?:rut|run|dni|pasaporte|cedula|tax id|national id)\b/,
  /\b(?:e-?mail|mail|correos?|telefonos?|fonos?|celular(?:es)?|moviles|movil|whatsapp|phones?|mobile)\b/,
  /\b(?:direccion(?:es)?|domicilios?|address(?:es)?)\b/,
  /\b(?:contactos?|contacts?|apellidos?|surname|last name|first name|nacimiento|birth)\b/,
  /\bnombres?\b.*\b(?:beneficiari|titular|propietari|duen|solicitante|postulante|profesional|persona|jef[ae]|dirigente)/,
  /^(?:beneficiari[oa]|encargad[oa]|propietari[oa]|dirigente|representante legal|jef[ae] de hogar|owner|beneficiary(?: name)?)$/,
  /\b(?:encargad[oa]|profesional|funcionari[oa]) (?:del? |responsable)/,
];

/** What is longer is no name of a column. */
const LONGEST_NAME = 200;

/** `CorreoContacto`, `fono_contacto`: words apart. */
const named = (header: string): string =>
  plain(
    header
      .slice(0, LONGEST_NAME)
      .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replaceAll(/[_./]/g, ' '),
  );

const isOfPersons = (header: string): boolean => {
  const name = named(header);
  return OF_PERSONS.some((pattern) => pattern.test(name));
};

/** From the sign on: looking for what stands before it first takes a long text without any apart letter by letter. */
const MAIL = /(?<=[^\s@])@[^\s@]{1,250}\.[a-z]{2,24}(?![a-z])/i;
const PHONE = /\+56[\s-]?\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/;
/** With its dots: codes of the project bank are eight digits and a check digit too, and have none. */
const DOTTED_RUT = /(?<!\d)(\d{1,2}\.\d{3}\.\d{3})-([\dk])(?![\dk])/i;

/** The check digit of a RUT: its digits from the right times 2 to 7 in turn, modulo 11. */
function checkDigit(digits: string): string {
  const sum = digits.split('').reduceRight(
    ({ total, factor }, digit) => ({
      total: total + Number(digit) * factor,
      factor: factor === 7 ? 2 : factor + 1,
    }),
    { total: 0, factor: 2 },
  ).total;
  return '0K987654321'.charAt(sum % 11);
}

function isOfPerson(text: string): boolean {
  const [, digits, check] = DOTTED_RUT.exec(text) ?? [];
  const isRut = digits !== undefined && checkDigit(digits.replaceAll('.', '')) === check?.toUpperCase();
  return isRut || MAIL.test(text) || PHONE.test(text);
}

/** Whether a column is about persons, by its header or by what stands in it. */
export const isPersonalColumn = (header: string, cells: Iterable<string>): boolean =>
  isOfPersons(header) || [...cells].some(isOfPerson);

/** Texts that are remembered as looked at: most columns say few different things. */
const REMEMBERED = 20_000;

/** The columns of imported works that are about persons, among those that no field of a work holds. */
export function* personalSteps(works: readonly Pick<PlacedWork, 'extra'>[]): Steps<ReadonlySet<string>> {
  const found = new Set<string>();
  const headers = new Set<string>();
  const texts = new Set<string>();
  yield* each(works, ({ extra }) => {
    for (const [header, text] of Object.entries(extra)) {
      if (!headers.has(header) && isOfPersons(header)) found.add(header);
      headers.add(header);
      if (found.has(header) || texts.has(text)) continue;
      if (isOfPerson(text)) found.add(header);
      else if (texts.size < REMEMBERED) texts.add(text);
    }
  });
  return found;
}
