/** The place on a light screen where another view library draws. */
import { useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { Island, Mount } from "../ui/island";

export const MountPoint = <Props,>({ mount, props }: { mount: Mount<Props>; props: Props }) => {
  const place = useRef<HTMLDivElement>(null);
  const island = useRef<Island<Props> | null>(null);
  const [fault, setFault] = useState<{ error: unknown }>();
  const begin = useEffectEvent((element: HTMLElement) =>
    mount(element, props, (error) => setFault({ error })),
  );
  useLayoutEffect(() => {
    // A root cannot be used again once it was taken down, hence an element of its own.
    const element = document.createElement("div");
    place.current!.append(element);
    const mine = begin(element);
    island.current = mine;
    return () => {
      island.current = null;
      // Not while another root is at work on the same page.
      queueMicrotask(() => {
        mine.unmount();
        element.remove();
      });
    };
  }, []);
  useLayoutEffect(() => island.current?.update(props));
  if (fault) throw fault.error; // the light screens have the last word
  return <div ref={place} />;
};
