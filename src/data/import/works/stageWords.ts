import { fold } from '../../../domain/search';
import { STAGES, type Stage } from '../../../domain/work';
import { remembered } from './remembered';

/**
 * What a word of a file says of a stage. `applied`: the project bank's EJECUCION is the stage that is asked for, a
 * municipality's is what goes on. `open`: a known word that fits several of our stages. `silent`: a known word that says
 * nothing of the stage.
 */
export type StageWord = Stage | 'applied' | 'open' | 'silent';

/** By folded word; formats.md of the facts says where each was seen. */
const WORDS: Readonly<Record<StageWord, string>> = {
  design: `diseno; en diseno; etapa diseno; perfil; prefactibilidad; factibilidad; idea; formulacion; en formulacion;
    en elaboracion; en estudio; estudio; diseno en ejecucion; identification; en diseno de ingenieria; anteproyecto`,
  seeking_funding: `postulado; postulada; postulacion; en postulacion; no financiado; no financiada; sin financiamiento;
    en busca financiamiento; busca financiamiento; en busca de financiamiento; elegible; admisible; en revision;
    en evaluacion; presentado; ingresado; observado; con observaciones; fi; ot; re; in; rs; falta informacion;
    objetado tecnicamente; reevaluacion; incumplimiento normativa; recomendado satisfactoriamente; recomendado;
    rs recomendado satisfactoriamente; fi falta informacion; ot objetado tecnicamente`,
  approved: `aprobado; aprobada; financiado; financiada; recursos asignados; con recursos asignados;
    proyectos con recursos asignados; convenio firmado; con convenio; adjudicacion de recursos; priorizado con recursos;
    aprobado core; aprobado por core; aprobado por el core; asignado; por licitar; por iniciar; en convenio; funded`,
  executing: `en ejecucion; proyectos en ejecucion; proyecto en ejecucion; ejecutandose; adjudicada; adjudicado;
    en obra; en obras; en construccion; iniciado; iniciada; implementation; en proceso de ejecucion; obras en ejecucion;
    in progress; under construction; en desarrollo; vigente en ejecucion`,
  finished: `terminado; terminada; finalizado; finalizada; proyecto terminado; obra terminada; cerrado; proyecto cerrado;
    proyectos cerrados; en proceso de cierre; recepcion; recepcion definitiva; recepcion provisoria; recepcionado;
    recepcionada; ejecutado; ejecutada; concluido; concluida; completado; inaugurado; inaugurada; entregado; entregada;
    completion; post completion; completed; complete; done; recibido; liquidado; en operacion; operacion`,
  stopped: `detenido; detenida; paralizado; paralizada; suspendido; suspendida; termino anticipado;
    proyecto con termino anticipado; con termino anticipado; desierta; desierto; licitacion desierta; en pausa`,
  cancelled: `cancelado; cancelada; anulado; anulada; dejado sin efecto; proyecto dejado sin efecto; sin efecto;
    revocada; revocado; desistido; desistida; rechazado; rechazada; eliminado; canceled; cancelled`,
  applied: 'ejecucion; etapa ejecucion; execution',
  open: `preparation; en licitacion; licitacion; publicada; publicado; cerrada; en tramite; en proceso; proceso; pipeline;
    activo; active; priorizado; priorizada; vigente`,
  silent: '100 girado; girado; proyecto; si; no; nueva; nuevo; arrastre; normal',
};

const STAGE_OF: ReadonlyMap<string, StageWord> = new Map([
  ...(Object.entries(WORDS) as [StageWord, string][]).flatMap(([stage, words]) =>
    words.split(';').map((word) => [fold(word), stage] as const),
  ),
  ...STAGES.map((stage) => [fold(stage), stage] as const),
]);

/** Null for a word that is not known. */
const stageWord = remembered((text): StageWord | null => STAGE_OF.get(fold(text)) ?? null);

/** What the words of a row come to. */
export interface StageReading {
  readonly stage: Stage | null;
  readonly problem: 'unknown_stage' | 'open_stage' | null;
  /** Which of the three words is meant by `problem`. */
  readonly of: 'stage' | 'state' | 'rate';
}

const read = (stage: Stage | null): StageReading => ({ stage, problem: null, of: 'stage' });
const problem = (code: 'unknown_stage' | 'open_stage', of: StageReading['of']): StageReading => ({
  stage: null,
  problem: code,
  of,
});

/** How far a work has come; what was stopped or cancelled is beside the order. */
const FAR: Readonly<Record<Stage, number>> = {
  design: 0,
  seeking_funding: 1,
  approved: 2,
  executing: 3,
  finished: 4,
  stopped: 9,
  cancelled: 9,
};

const isStage = (word: StageWord | null): word is Stage => word !== null && Object.hasOwn(FAR, word);

/**
 * The stage that up to three words come to. What became of a work (state) goes before its stage, but "financed" takes
 * nothing back from a work that is being built. With the project bank's review beside it, EJECUCION is only asked for.
 *
 * @param bank true where the file has the project bank's columns
 */
export function stageOf(stageText: string, stateText: string, rateText: string, bank: boolean): StageReading {
  const [stage, state, rate] = [stageText, stateText, rateText].map((text) =>
    text === '' ? null : stageWord(text),
  );
  if (stateText !== '' && state === null && !isStage(stage ?? null)) return problem('unknown_stage', 'state');
  if (isStage(state ?? null)) return read(further(stage ?? null, state as Stage));
  if (isStage(stage ?? null)) return read(stage as Stage);
  if (isStage(rate ?? null)) return read(rate as Stage);
  if (rateText !== '' && rate === null) return problem('unknown_stage', 'rate');
  if (stage === 'applied') return bank ? problem('open_stage', 'stage') : read('executing');
  if (stage === 'open') return problem('open_stage', 'stage');
  if (state === 'open') return problem('open_stage', 'state');
  if (stageText !== '' && stage === null) return problem('unknown_stage', 'stage');
  return read(null);
}

function further(stage: StageWord | null, state: Stage): Stage {
  if (!isStage(stage) || state === 'seeking_funding' || FAR[state] >= FAR[stage]) return state;
  return stage;
}
