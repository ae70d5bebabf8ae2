/**
 * What every backend must do, whatever its server speaks: over real HTTP, as an administrator and as a
 * member, against each manner of its server.
 *
 * Each backend's test file calls `testBackend` and adds below what only its server does. The suite makes
 * the users it needs through the contract and removes them, so that it also runs against a server where
 * people live: see `scripts/conformance.mjs`. What a backend does not claim has no test; a capability
 * lost by accident fails *claims exactly what it can do*.
 */
import { afterAll, afterEach, beforeAll, describe } from "vitest";
import type { Auth, ConnectBackend, Credentials, Session, SettingsDocument, User } from "./backend";
import type { Capability } from "./capabilities";
import { testEditing } from "./conformance/editing";
import { testKey } from "./conformance/key";
import { testListing } from "./conformance/listing";
import { testMember } from "./conformance/member";
import { testRules } from "./conformance/rules";
import { testSettings } from "./conformance/settings";
import { testSignIn } from "./conformance/signIn";
import { type Casting, type Stage, setStage } from "./conformance/stage";

export interface BackendUnderTest {
  connect: ConnectBackend;
  /** The manners of an embedded server, or one word for a real one. */
  manners: readonly string[];
  startServer: (manner: string) => Promise<ServerUnderTest>;
  administrator: Credentials;
  /** How whoever has an account signs in, where no password is typed into this app. Absent: by `withPassword`. */
  enter?: (auth: Auth, credentials: Credentials, url: string) => Promise<Session>;
  /**
   * Becomes a user whom the suite made, in a browser where the administrator is signed in. Absent: such
   * users sign in by themselves.
   */
  become?: (auth: Auth, user: User) => Promise<Session>;
  /** Users of another kind than those the suite can make, as which it tries what a member must not do. */
  otherMembers?: Readonly<Record<string, Credentials>>;
  /** What this backend is expected to do for an administrator. */
  can: readonly Capability[];
  /** What a member may do with the own account. Everything else must be refused. */
  memberCan: readonly Capability[];
  /** Its server lets every user read all others, whatever this app shows. Absent: nobody but oneself. */
  membersSeeEverybody?: true;
  /** Which libraries members may use is told to administrators only. */
  membersDoNotSeeLibraries?: true;
  /** Whoever made the household; nobody gets or loses the role. */
  hasOneAdministrator?: true;
  /** Members may change what they sign in as. */
  membersMayRename?: true;
  /** A policy that the server refuses for a new user, after it has made that user. */
  refusedPolicy: SettingsDocument;
  /** A policy of these libraries and no others. */
  policyOfLibraries: (ids: string[]) => SettingsDocument;
  /** A new API key, where there are any: everything but one's own account must work with it as well. */
  createKey?: (url: string, administrator: Session) => Promise<string>;
}

export interface ServerUnderTest {
  url: string;
  /** Nobody lives there: administrators that the suite did not make may lose their role for a moment. */
  isDisposable: boolean;
  stop(): Promise<void>;
}

export const testBackend = (name: string, backendUnderTest: BackendUnderTest) => {
  for (const manner of backendUnderTest.manners) {
    describe(`${name}, as administrator, ${manner} server`, () => {
      const on = useStage(backendUnderTest, manner);
      testSignIn(on, backendUnderTest);
      testListing(on);
      testEditing(on, backendUnderTest);
      testSettings(on, backendUnderTest);
      testRules(on, backendUnderTest);
    });
    describe(`${name}, as member, ${manner} server`, () => {
      testMember(useStage(backendUnderTest, manner), backendUnderTest);
    });
    for (const [kind, who] of Object.entries(backendUnderTest.otherMembers ?? {}))
      describe(`${name}, as ${kind}, ${manner} server`, () => {
        testMember(useStage(backendUnderTest, manner, { member: who }), backendUnderTest);
      });
    if (backendUnderTest.createKey)
      describe(`${name}, by API key, ${manner} server`, () => {
        const on = useStage(backendUnderTest, manner, { by: "key" });
        testKey(on);
        testListing(on);
        testEditing(on, backendUnderTest);
        testSettings(on, backendUnderTest);
      });
  }
};

/** Milliseconds. A server with its people, and a dozen passwords hashed on purpose slowly. */
const setUpTime = 60_000;

const useStage = (backendUnderTest: BackendUnderTest, manner: string, casting?: Casting): (() => Stage) => {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await setStage(backendUnderTest, manner, casting);
  }, setUpTime);
  afterEach(() => stage?.clearExtras());
  afterAll(() => stage?.clear());
  return () => {
    if (!stage) throw new Error("The stage is set before the first test");
    return stage;
  };
};
