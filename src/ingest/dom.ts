/** The little of the DOM that the HTML reader uses; the DOM's own types would bring a browser's globals with them. */

export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): ArrayLike<DomElement> & Iterable<DomElement>;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null;
  readonly title: string;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): ArrayLike<DomElement> & Iterable<DomElement>;
}

export interface Visitor {
  open(element: DomElement): void;
  close(element: DomElement): void;
  text(text: string): void;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;

/** Visits `root` and all below it in reading order, without recursion: depth costs no stack. */
export function walk(root: DomNode, visitor: Visitor): void {
  let node: DomNode = root;
  for (;;) {
    if (isElement(node)) visitor.open(node);
    else if (node.nodeType === TEXT || node.nodeType === CDATA) visitor.text(node.nodeValue ?? '');
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isElement(node)) visitor.close(node);
    while (node !== root && !node.nextSibling) {
      if (!node.parentNode) return;
      node = node.parentNode;
      if (isElement(node)) visitor.close(node);
    }
    if (node === root || !node.nextSibling) return;
    node = node.nextSibling;
  }
}
