import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Key, ReactNode } from 'react';
import { usePrinting } from './printing.ts';

interface Props<Item> {
  readonly items: readonly Item[];
  /** How high an entry is, more or less, in pixels. */
  readonly estimate: number;
  readonly keyOf: (item: Item, index: number) => Key;
  readonly render: (item: Item, index: number) => ReactNode;
  readonly className?: string;
  /** Which entry is to be in sight. */
  readonly inSight?: number | undefined;
}

/** A list of which only what is in sight is in the page; on paper all of it is. */
export function LongList<Item>(props: Props<Item>) {
  const printing = usePrinting();
  return printing || props.items.length < 40 ? <Whole {...props} /> : <Windowed {...props} />;
}

function Whole<Item>({ items, keyOf, render, className }: Props<Item>) {
  return (
    <ul className={className}>
      {items.map((item, index) => (
        <li key={keyOf(item, index)}>{render(item, index)}</li>
      ))}
    </ul>
  );
}

function Windowed<Item>({ items, estimate, keyOf, render, className, inSight }: Props<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => setTop(element.getBoundingClientRect().top + scrollY);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => keyOf(items[index]!, index),
  });
  useLayoutEffect(() => {
    if (inSight !== undefined && inSight >= 0) virtualizer.scrollToIndex(inSight, { align: 'center' });
  }, [inSight, virtualizer]);
  return (
    <ul ref={list} className={`${className ?? ''} windowed`} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
        >
          {render(items[index]!, index)}
        </li>
      ))}
    </ul>
  );
}
