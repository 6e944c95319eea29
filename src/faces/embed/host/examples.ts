/** The buttons of embed-examples.html: what a page's own script does with embed.js, and what it gets. */

const map = window.MapaConvergencia.mount(document.querySelector('#con-api')!);
const log = document.querySelector('#respuestas')!;

function print(what: string, value: unknown): void {
  const line = document.createElement('li');
  line.textContent = value === undefined ? what : `${what}: ${JSON.stringify(value)}`;
  log.prepend(line);
}

const ORDERS: Readonly<Record<string, () => Promise<unknown>>> = {
  'focusArea("10209")': () => map.focusArea('10209'),
  'focusArea("99999")': () => map.focusArea('99999'),
  'setView({ asof: "2024-01-02" })': () => map.setView({ asof: '2024-01-02' }),
  'setView({ lang: "en" })': () => map.setView({ lang: 'en' }),
  'setView("")': () => map.setView(''),
  'getView()': () => map.getView(),
};

for (const [words, order] of Object.entries(ORDERS)) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => {
    order().then(
      (value) => print(words, value ?? 'ok'),
      (error: MapaConvergencia.Failure) => print(words, `${error.name}: ${error.message}`),
    );
  });
  document.querySelector('#ordenes')!.append(button);
}

for (const name of ['ready', 'resize', 'select', 'view'] as const) {
  map.on(name, (event) => print(name, event));
}
