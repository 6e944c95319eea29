import { useEffect, useState } from 'react';
import type { Lang } from '../../domain/view';
import { loadLanguage, spanish, type Language } from '../../text/language';

/** The texts of a language; while another one is on its way, the present one stays on the page. */
export function useLanguage(lang: Lang): Language {
  const [language, setLanguage] = useState<Language>(spanish);
  useEffect(() => {
    if (language.lang === lang) return;
    let wanted = true;
    const failed = (error: unknown) => {
      // Spanish stays: a page in the other language is worth more than none.
      console.warn('the texts of the language did not load', error);
    };
    loadLanguage(lang).then((loaded) => {
      if (wanted) setLanguage(loaded);
    }, failed);
    return () => {
      wanted = false;
    };
  }, [lang, language]);
  return language;
}
