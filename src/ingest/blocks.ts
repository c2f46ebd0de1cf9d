/**
 * A stream of tags and text → blocks of plain text. HTML, the bodies of feeds and the XML of news items all come down
 * to this; it keeps no tree, so that depth costs nothing.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that begin a block and end one. Names of HTML and NITF. */
const BLOCK = words(
  'address article blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hl2 hr ' +
    'li main menu ol p pre section summary table tbody thead tfoot tr ul block block.content bq media.content',
);

/** Elements whose text is not the article's. */
const LEFT_OUT = words(
  'applet aside audio button canvas caption dialog embed figcaption frameset head iframe input map media meter nav noembed ' +
    'noframes noscript object optgroup option picture progress script select style svg template textarea title video',
);

/** Elements that are never closed. */
const VOID = words('area base br col embed frame hr img input link meta param source track wbr');

const CELL = words('td th');
const WITHIN_CELL = words('p div');

type Attributes = Readonly<Record<string, string>>;

const isHidden = (attributes: Attributes): boolean =>
  Object.hasOwn(attributes, 'hidden') ||
  attributes['aria-hidden'] === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? '');

export interface BlockBuilder {
  /** A start tag, its name in lower case. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  /** The blocks so far; a row of a table is one, its cells parted by " | ". */
  finish(): string[];
}

/** A builder of blocks. Line breaks become spaces, two in a row part blocks. */
export function createBlockBuilder(): BlockBuilder {
  const blocks: string[] = [];
  let block: string[] = [];
  let breaks = 0;
  /** Cells of the open row so far, and paragraphs that closed in the open cell. */
  let cells = 0;
  let inCell = 0;
  let blank = true;
  /** Open elements of the same name inside the one that is left out, and that name. */
  let leftOut = 0;
  let leaving = '';

  const flush = (): void => {
    if (!blank) blocks.push(block.join(''));
    block = [];
    blank = true;
    breaks = 0;
  };

  return {
    open(name, attributes) {
      if (leftOut > 0) {
        if (name === leaving && !VOID.has(name)) leftOut += 1;
        return;
      }
      if (name === 'br') {
        breaks += 1;
        if (breaks > 1) flush();
        else block.push(' ');
        return;
      }
      if (LEFT_OUT.has(name) || isHidden(attributes)) {
        if (VOID.has(name)) return;
        leftOut = 1;
        leaving = name;
        block.push(' ');
        return;
      }
      if (CELL.has(name)) {
        if (cells > 0 && !blank) block.push(' | ');
        cells += 1;
        inCell = 0;
      } else if (cells > 0 && WITHIN_CELL.has(name)) {
        // A cell's first paragraph is the cell; a second one makes the table a layout.
        if (inCell > 0) flush();
      } else if (BLOCK.has(name)) {
        flush();
        cells = 0;
      }
    },
    close(name) {
      if (leftOut > 0) {
        if (name === leaving) leftOut -= 1;
        return;
      }
      if (!BLOCK.has(name)) return;
      if (cells > 0 && WITHIN_CELL.has(name)) {
        inCell += 1;
        block.push(' ');
      } else {
        flush();
        cells = 0;
      }
    },
    text(text) {
      if (leftOut > 0 || text === '') return;
      block.push(text);
      if (/\S/.test(text)) {
        blank = false;
        breaks = 0;
      }
    },
    finish() {
      flush();
      return blocks;
    },
  };
}
