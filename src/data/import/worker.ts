import type { FromWorker, ToWorker } from './inquiry';
import { ReportDesk } from './ReportDesk';

// A file is read here and its report stays here: the page asks for what it shows.
let desk: ReportDesk | null = null;

const send = (message: FromWorker): void => globalThis.postMessage(message);

async function answer(kept: ReportDesk, question: Exclude<ToWorker, { kind: 'start' }>): Promise<FromWorker> {
  const { id } = question;
  switch (question.kind) {
    case 'check':
      return { kind: 'check', id, answer: await kept.check(question.asked) };
    case 'rows':
      return { kind: 'rows', id, answer: kept.rows(question.asked) };
    case 'halt':
      kept.halt();
      return { kind: 'halt', id, answer: null };
    case 'works':
      return { kind: 'works', id, answer: kept.works(question.asked) };
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'start') {
    desk = new ReportDesk(data.file, data.areas, (share, of) => send({ kind: 'progress', share, of }));
    return;
  }
  const { id } = data;
  if (!desk) return send({ kind: 'failed', id, message: 'no file' });
  answer(desk, data).then(send, (error: unknown) => send({ kind: 'failed', id, message: String(error) }));
});
