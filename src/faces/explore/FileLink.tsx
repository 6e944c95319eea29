import { useState } from 'react';
import { fetchPlain } from '../../data/fetchPlain';
import type { PlainFile } from '../../data/plainFiles';
import { saveFile } from '../common/saveFile';

interface FileLinkProps {
  readonly file: PlainFile;
  /** Said behind the link when the file did not come. */
  readonly failed: string;
}

/** Saves a plain file of geodata/, also without a network and from the one-file page. */
export function FileLink({ file, failed }: FileLinkProps) {
  const [refused, setRefused] = useState(false);
  return (
    <>
      <a
        href={`geodata/${file}`}
        download
        onClick={(event) => {
          event.preventDefault();
          fetchPlain(file).then(
            (content) => {
              setRefused(false);
              saveFile(file, content);
            },
            () => setRefused(true),
          );
        }}
      >
        {file}
      </a>
      {refused && <span role="alert"> {failed}</span>}
    </>
  );
}
