/** Says how much of what the browser kept cannot be read. What draws it is loaded where there is some. */
import { lazy, Suspense } from "react";
import type { LeftOutProps } from "./LeftOutAlert";

const LeftOutAlert = lazy(() => import("./LeftOutAlert"));

export const LeftOut = (props: LeftOutProps) =>
  props.count > 0 && (
    <Suspense>
      <LeftOutAlert {...props} />
    </Suspense>
  );
