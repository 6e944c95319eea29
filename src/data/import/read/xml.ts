import { SaxesParser } from 'saxes';
import { Refusal } from './codes';

/** What a reader of one kind of XML wants to know. Names are without their prefix: writers choose those freely. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  /** Comes in any number of pieces. */
  text(text: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** XML in pieces, told to a handler as it comes. Names of entities of its own are not expanded: no bombs of words. */
export class Xml {
  private readonly parser = new SaxesParser({ position: false, xmlns: false });
  private decoder: TextDecoder | null = null;
  private readonly name: string;

  /** @param name what the file is called in a refusal */
  constructor(name: string, handler: XmlHandler) {
    this.name = name;
    this.parser.on('opentag', (tag) => handler.open(localName(tag.name), tag.attributes));
    this.parser.on('closetag', (tag) => handler.close(localName(tag.name)));
    this.parser.on('text', (text) => handler.text(text));
    this.parser.on('cdata', (text) => handler.text(text));
    this.parser.on('error', () => {
      throw new Refusal('damaged', this.name);
    });
  }

  push(bytes: Uint8Array): void {
    this.decoder ??= new TextDecoder(encodingOf(bytes));
    this.write(this.decoder.decode(bytes, { stream: true }));
  }

  write(text: string): void {
    this.parser.write(text);
  }

  end(): void {
    this.write(this.decoder?.decode() ?? '');
    this.parser.close();
  }
}

function encodingOf([a, b]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
}
