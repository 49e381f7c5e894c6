/**
 * Shortens the chains of prototypes that PDF.js makes, in this thread. It keeps a graphic state by
 * `Object.assign(Object.create(state), state)`: the copy has every field of its own, and the state as its prototype. The
 * n-th of nested states so has n prototypes, which V8 goes through again and again, and 60,000 of them take minutes.
 * The copy here gets the prototype that the state itself has.
 */
export function shortenChains(): void {
  const create = Object.create.bind(Object);
  Object.create = (prototype: object | null, properties: PropertyDescriptorMap = {}): unknown =>
    create(isState(prototype) ? (Object.getPrototypeOf(prototype) as object) : prototype, properties);
}

/** A state of text is known by a field that nothing else in PDF.js has. */
function isState(prototype: object | null): prototype is object {
  return prototype !== null && Object.hasOwn(prototype, 'textLineMatrix');
}
