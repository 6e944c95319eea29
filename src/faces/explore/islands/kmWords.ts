import { islandWords } from '../../../text/islandWords';
import type { Language } from '../../../text/language';

/** From here on a tenth of a kilometre says nothing. */
const FAR_KM = 100;

/** "22,0 km", "unos 83 km" where one of the two ends is known only roughly, "en la isla". */
export function kmWords(km: number, isAbout: boolean, { lang, f }: Language): string {
  const words = islandWords[lang];
  if (km === 0) return isAbout ? words.hereAbout : words.here;
  return isAbout ? words.about(f.number(km)) : words.km(f.number(km, km < FAR_KM ? 1 : 0));
}
