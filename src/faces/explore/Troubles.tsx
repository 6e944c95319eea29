import type { AddressProblem } from '../../domain/address';
import type { Problem } from '../../domain/problem';
import type { Language } from '../../text/language';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { DialogName } from './dialogName';

interface TroublesProps {
  readonly language: Language;
  readonly problems: readonly Problem[];
  readonly addressProblems: readonly AddressProblem[];
  readonly onDismiss: () => void;
  readonly onDialog: (name: DialogName) => void;
}

/** What was not understood of the address, and what could not be read of the data. */
export function Troubles({ language: { m }, problems, addressProblems, onDismiss, onDialog }: TroublesProps) {
  return (
    <>
      {addressProblems.length > 0 && (
        <Notice
          kind="info"
          title={m.notices.addressTitle}
          action={<Button onClick={onDismiss}>{m.notices.dismiss}</Button>}
        >
          <ul>
            {addressProblems.map(({ parameter, value, reason }) => (
              <li key={`${parameter} ${reason}`}>{m.notices.address(parameter, value, reason)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {problems.length > 0 && (
        <Notice
          kind="error"
          title={m.notices.problemCount(problems.length)}
          action={<Button onClick={() => onDialog('data')}>{m.notices.seeThem}</Button>}
        />
      )}
    </>
  );
}
