/** The part of the DOM that reading a page uses, as linkedom gives it; the project is compiled without browser types. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly parentElement: DomElement | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly firstElementChild: DomElement | null;
  readonly nextElementSibling: DomElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  getAttributeNames(): string[];
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  contains(node: DomNode): boolean;
  remove(): void;
}

export interface DomDocument extends Omit<DomElement, 'parentElement'> {
  readonly body: DomElement;
}

const elementNode = 1;
const textNode = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === elementNode;
export const isText = (node: DomNode): boolean => node.nodeType === textNode;

/** The element's name in small letters. */
export const tagOf = (element: DomElement): string => element.localName.toLowerCase();

/** What was asked of the element that was asked last: several rules ask the same one after another. */
let last: { element: DomElement; names: readonly string[]; style: string } | null = null;

function look(element: DomElement): NonNullable<typeof last> {
  if (last?.element === element) return last;
  last = { element, names: readNames(element), style: element.getAttribute('style') ?? '' };
  return last;
}

/** The words of its class and id, in small letters. */
export const namesOf = (element: DomElement): readonly string[] => look(element).names;

/** Its own style; empty where it has none. */
export const styleOf = (element: DomElement): string => look(element).style;

function readNames(element: DomElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim().toLowerCase();
  return names === '' ? [] : names.split(/\s+/);
}
