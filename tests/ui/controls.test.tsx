import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DataTable } from '../../src/ui/DataTable';
import { LangSwitch } from '../../src/ui/LangSwitch';
import { SearchBox } from '../../src/ui/SearchBox';
import { Segmented } from '../../src/ui/Segmented';
import { Select } from '../../src/ui/Select';

const ignore = () => undefined;

describe(Segmented, () => {
  const options = [
    { value: 'municipality', label: 'Comuna' },
    { value: 'island', label: 'Isla', reason: 'Este indicador no existe por isla.' },
  ];
  const html = renderToStaticMarkup(
    <Segmented label="Nivel" options={options} value="municipality" onChange={ignore} />,
  );

  test('is a named group of radios with one checked', () => {
    expect(html).toMatch(/<fieldset[^>]*><legend[^>]*>Nivel/);
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });

  test('an option that cannot be chosen says why, beside it and to who listens', () => {
    const described =
      /disabled=""[^>]*aria-describedby="([^"]+)"|aria-describedby="([^"]+)"[^>]*disabled=""/.exec(html);
    const id = described?.[1] ?? described?.[2];
    expect(id).toBeDefined();
    expect(html).toContain(`id="${id}"`);
    expect(html).toContain('Este indicador no existe por isla.');
  });
});

describe(Select, () => {
  test('is a native list named by its label, with groups', () => {
    const html = renderToStaticMarkup(
      <Select
        label="Medida"
        value="p"
        onChange={ignore}
        options={[
          { value: 'f', label: 'Monto' },
          { group: 'Indicadores', options: [{ value: 'p', label: 'Pobreza' }] },
        ]}
      />,
    );
    expect(html).toContain(`for="${/<select id="([^"]+)"/.exec(html)?.[1]}"`);
    expect(html).toMatch(/<optgroup label="Indicadores"><option value="p" selected="">Pobreza/);
  });
});

describe(SearchBox, () => {
  const draw = (fullScreen: boolean) =>
    renderToStaticMarkup(
      <SearchBox
        label="Buscar"
        placeholder="Buscar isla"
        query="mech"
        onQuery={ignore}
        results={[{ id: 'mechuque', group: 'Islas', title: 'Mechuque' }]}
        onPick={ignore}
        status="1 resultado"
        clearLabel="Borrar"
        openLabel="Abrir la búsqueda"
        closeLabel="Cerrar"
        fullScreen={fullScreen}
      />,
    );

  test('controls a list that is in the page even while it is closed, and tells the number found', () => {
    const html = draw(false);
    const list = /role="combobox"[^>]*aria-controls="([^"]+)"/.exec(html)?.[1];
    expect(html).toMatch(new RegExp(`id="${list}"[^>]*role="listbox"`));
    expect(html).toMatch(/role="status"[^>]*>1 resultado/);
  });

  test('waits behind a named button on phone', () => {
    const html = draw(true);
    expect(html).toMatch(/<button[^>]*aria-label="Abrir la búsqueda"/);
    expect(html).not.toContain('combobox');
  });
});

describe(LangSwitch, () => {
  test('is links with their language, the present one told', () => {
    const langs = [
      { code: 'es', name: 'español', href: '?' },
      { code: 'en', name: 'English', href: '?lang=en' },
    ];
    const html = renderToStaticMarkup(
      <LangSwitch label="Idioma" langs={langs} current="es" onChange={ignore} />,
    );
    expect(html.match(/aria-current/g)).toHaveLength(1);
    expect(html).toMatch(/lang="es"[^>]*aria-current="true"/);
    expect(html).toContain('href="?lang=en"');
  });
});

describe(DataTable, () => {
  test('has aria-sort on the heads that sort and on no other', () => {
    const html = renderToStaticMarkup(
      <DataTable
        caption="Obras"
        columns={[
          { id: 'work', title: 'Obra', sortable: true },
          { id: 'amount', title: 'Monto', sortable: true, align: 'end' },
          { id: 'source', title: 'Fuente' },
        ]}
        rows={[{ id: '1', cells: ['Caminos', '579', 'x'] }]}
        sort={{ column: 'amount', direction: 'ascending' }}
        onSort={ignore}
      />,
    );
    expect(html.match(/aria-sort="none"/g)).toHaveLength(1);
    expect(html.match(/aria-sort="ascending"/g)).toHaveLength(1);
    expect(html).toMatch(/<th scope="row"[^>]*>Caminos/);
  });
});
