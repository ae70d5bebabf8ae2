/** A rounded surface. With a `title` it is a region of that name. */
import { type ReactNode, useId } from "react";

export const Card = ({ title, children }: { title?: string; children: ReactNode }) => {
  const id = useId();
  if (!title) return <div className="u-card">{children}</div>;
  return (
    <section className="u-card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};
