/** What arrives in its own time must not push away what is being read already. */
import Box from "@mui/material/Box";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

/** Says that something is on its way. Answers with the way to say that it has come. */
type Announce = () => () => void;

const ArrivalContext = createContext<Announce | null>(null);

/** Drawn beside a skeleton, as long as it stands there. */
export const Arriving = () => {
  const announce = useContext(ArrivalContext);
  useLayoutEffect(() => announce?.(), [announce]);
  return null;
};

/** Whether anything is on its way below an `Arrivals` that is given `announce`. `isOnce`: later ones are not minded. */
export const useArrivals = ({ isOnce = false } = {}) => {
  const count = useRef(0);
  const hasCome = useRef(false);
  // Until the first drawing has shown otherwise: nothing stands there for a moment and is pushed away.
  const [isArriving, setArriving] = useState(true);
  const announce = useCallback(() => {
    if (hasCome.current) return () => undefined;
    count.current += 1;
    setArriving(true);
    return () => {
      count.current -= 1;
      setArriving(count.current > 0);
    };
  }, []);
  // Whatever is below has announced itself by now, if anything has.
  useLayoutEffect(() => {
    if (count.current === 0) setArriving(false);
  }, []);
  useEffect(() => {
    hasCome.current = isOnce && count.current === 0;
  });
  return { isArriving, announce };
};

export const Arrivals = ({ announce, children }: { announce: Announce; children: ReactNode }) => (
  <ArrivalContext value={announce}>{children}</ArrivalContext>
);

/** Shows the children when all of them have come, and the skeleton in their place until then. */
export const Reveal = ({ skeleton, children }: { skeleton: ReactNode; children: ReactNode }) => {
  const { isArriving, announce } = useArrivals({ isOnce: true });
  return (
    <Box sx={{ position: "relative" }}>
      {isArriving && (
        <Box sx={{ position: "absolute", inset: 0, overflow: "hidden" }}>
          <Arriving />
          {skeleton}
        </Box>
      )}
      <Arrivals announce={announce}>
        <Box sx={{ ...(isArriving && { visibility: "hidden" }) }}>{children}</Box>
      </Arrivals>
    </Box>
  );
};
