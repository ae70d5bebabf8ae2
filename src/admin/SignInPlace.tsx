/** Where the sign-in form of the light screens is drawn among the pages behind the sign-in. */
import { useEffect, useEffectEvent, useRef } from "react";
import type { SignInAgainProps } from "../login/SignInAgain";
import type { Island } from "../ui/island";
import { useAdminApp } from "./AdminAppContext";

export interface SignInPlaceProps extends Pick<SignInAgainProps, "name" | "onDone" | "onLeave"> {
  /** The form could not be loaded, or drawn. */
  onFault: (error: unknown) => void;
}

export const SignInPlace = ({ onFault, ...props }: SignInPlaceProps) => {
  const place = useRef<HTMLDivElement>(null);
  const { backend, connection, session, i18n } = useAdminApp();
  const begin = useEffectEvent(async (element: HTMLElement, isGone: () => boolean) => {
    const { mountSignInAgain } = await import("../login/mountSignInAgain");
    if (isGone()) return undefined;
    return mountSignInAgain(element, { server: backend.auth, connection, session, i18n, ...props }, onFault);
  });
  const fail = useEffectEvent(onFault);
  useEffect(() => {
    let isGone = false;
    let island: Island<unknown> | undefined;
    // A root cannot be used again once it was taken down, hence an element of its own.
    const element = document.createElement("div");
    place.current!.append(element);
    const draw = async () => {
      try {
        island = await begin(element, () => isGone);
      } catch (error) {
        fail(error);
      }
    };
    void draw();
    return () => {
      isGone = true;
      queueMicrotask(() => {
        island?.unmount();
        element.remove();
      });
    };
  }, []);
  return <div ref={place} />;
};
